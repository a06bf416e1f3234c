import { median } from '../../forms/report/statistics.mjs';
import { BASE } from '../contestants/contestant.mjs';

/** @typedef {import('../contestants/contestant.mjs').Task} Task */
/** @typedef {import('../measure/rounds.mjs').Samples} Samples */
/** @typedef {import('../measure/rounds.mjs').Sample} Sample */

/**
 * Medians of the rounds. A ratio is the median of the rounds' own ratios, since the two of one
 * round had the same disturbance.
 *
 * @param {Samples} samples
 * @param {string} id
 * @param {Task} task
 */
export function figuresOf(samples, id, task) {
  const own = samples.get(`${id} ${task}`) ?? [];
  return {
    perSecond: middle(own, 'perSecond'),
    times: ratio(samples, id, BASE, task),
    ofHandWritten: ratio(samples, id, 'hand-written', task),
    loading: middle(own, 'loading'),
    first: middle(own, 'first'),
    median: middle(own, 'median'),
  };
}

/**
 * @param {readonly Sample[]} samples
 * @param {Exclude<keyof Sample, 'digest'>} name
 */
const middle = (samples, name) => median(samples.flatMap((sample) => sample[name] ?? []));

/**
 * How many times the other's families one decides per second of the processor.
 *
 * @param {Samples} samples
 * @param {string} id
 * @param {string} other
 * @param {Task} task
 */
export function ratio(samples, id, other, task) {
  const base = samples.get(`${other} ${task}`) ?? [];
  const own = samples.get(`${id} ${task}`) ?? [];
  const ratios = own.flatMap(({ perSecond }, round) => {
    const against = base[round]?.perSecond;
    return perSecond === undefined || against === undefined ? [] : perSecond / against;
  });
  return median(ratios);
}
