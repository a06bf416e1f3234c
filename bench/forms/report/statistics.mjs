/**
 * @param {readonly number[]} numbers
 * @returns {number | undefined} undefined of none
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (sorted.length % 2 === 1 || upper === undefined || lower === undefined) return upper;
  return (lower + upper) / 2;
}

/**
 * The value that so large a share of the numbers does not exceed (nearest rank).
 *
 * @param {readonly number[]} numbers
 * @param {number} share from 0 to 1
 * @returns {number | undefined} undefined of none
 */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/**
 * @typedef {object} Figures of one contestant and task: medians over the rounds
 * @property {number | undefined} start ms
 * @property {number | undefined} startWork ms of the processor
 * @property {number | undefined} p95 ms, of the keys of a round
 * @property {number | undefined} work ms of the processor per key
 * @property {number} lost keys of a round that did not come to the data
 * @property {number} rounds
 * @property {string | undefined} failure
 */

/**
 * @param {import('../measure/rounds.mjs').Outcome} outcome
 * @returns {Figures}
 */
export const figuresOf = ({ samples, failure }) => ({
  start: median(samples.map(({ start }) => start)),
  startWork: median(samples.map(({ startWork }) => startWork)),
  p95: median(samples.map(({ keys }) => percentile(keys, 0.95) ?? Number.NaN)),
  work: median(samples.map(({ work }) => work)),
  lost: Math.max(0, ...samples.map(({ lost }) => lost)),
  rounds: samples.length,
  failure,
});
