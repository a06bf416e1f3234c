/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./report.mjs').Row} Row */

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {number | undefined} value undefined when it could not be taken
 * @property {number} limit
 * @property {string} unit
 */

/** kB, and factors to hand-written DOM. */
const LIMITS = { kilobytes: 45, formStart: 1.6, formKey: 1.2, tableKey: 1.5, growth: 1.2 };

const BASE = 'hand-written';
const OURS = 'semya';

/**
 * @param {number | undefined} value
 * @param {number | undefined} base
 */
const ratio = (value, base) =>
  value === undefined || base === undefined ? undefined : value / base;

/**
 * What the project has promised, beside what this run found.
 *
 * @param {Report} report
 * @param {number | undefined} dropIn kB gzip of the prebuilt script alone
 * @returns {readonly Target[]}
 */
export function targetsOf({ rows, tasks }, dropIn) {
  const ours = rows.find(({ id }) => id === OURS);
  const base = rows.find(({ id }) => id === BASE);
  const journals = tasks.filter((task) => task !== 'form');
  const [shortest, longest] = [journals[0], journals.at(-1)];
  const p95 = (/** @type {Row | undefined} */ row, /** @type {string | undefined} */ task) =>
    task === undefined ? undefined : row?.tasks[task]?.p95;
  const factor = 'times hand-written';
  return [
    { title: 'drop-in, gzip', value: dropIn, limit: LIMITS.kilobytes, unit: 'kB' },
    {
      title: 'form, start',
      value: ratio(ours?.tasks.form?.start, base?.tasks.form?.start),
      limit: LIMITS.formStart,
      unit: factor,
    },
    {
      title: 'form, key p95',
      value: ratio(p95(ours, 'form'), p95(base, 'form')),
      limit: LIMITS.formKey,
      unit: factor,
    },
    ...journals.map((task) => ({
      title: `${task}, key p95`,
      value: ratio(p95(ours, task), p95(base, task)),
      limit: LIMITS.tableKey,
      unit: factor,
    })),
    ...(journals.length > 1
      ? [
          {
            title: `${longest}, key p95`,
            value: ratio(p95(ours, longest), p95(ours, shortest)),
            limit: LIMITS.growth,
            unit: `times ${shortest}`,
          },
        ]
      : []),
  ];
}

/** @param {Target} target */
export const verdict = ({ value, limit }) =>
  value === undefined ? 'not measured' : value <= limit ? 'pass' : 'MISS';
