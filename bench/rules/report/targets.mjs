import { figuresOf } from './report.mjs';

/**
 * @typedef {object} Target
 * @property {string} title
 * @property {number | undefined} value
 * @property {number} limit
 * @property {number} [goal]
 * @property {'≥' | '≤'} sign
 * @property {string} unit
 */

/** The rule set of a thousand rules may be so many times slower per rule than that of sixty. */
const CLIFF = 2;

/**
 * What the project has promised, beside what this run found.
 *
 * @param {import('../measure/rounds.mjs').Samples} samples
 * @param {Record<string, number>} sizes
 * @returns {readonly Target[]}
 */
export function targetsOf(samples, sizes) {
  const of = (/** @type {import('./report.mjs').Task} */ task, id = 'semya') =>
    figuresOf(samples, id, task);
  const perRule = (
    /** @type {import('./report.mjs').Task} */ task,
    /** @type {number} */ rules,
  ) => {
    const { perSecond } = of(task);
    return perSecond === undefined ? undefined : 1 / (perSecond * rules);
  };
  const few = perRule('outcomes', 60);
  const many = perRule('thousand', 1000);
  const module = of('outcomes', 'semya-module').ofHandWritten;
  const times = '× json-rules-engine';
  return [
    {
      title: 'outcomes',
      value: of('outcomes').times,
      limit: 150,
      goal: 250,
      sign: '≥',
      unit: times,
    },
    {
      title: 'full explanation',
      value: of('explain').times,
      limit: 50,
      goal: 80,
      sign: '≥',
      unit: times,
    },
    {
      title: 'module ahead of time',
      value: module === undefined ? undefined : module * 100,
      limit: 50,
      sign: '≥',
      unit: '% of hand-written',
    },
    {
      title: 'a thousand rules, time per rule',
      value: few === undefined || many === undefined ? undefined : many / few,
      limit: CLIFF,
      sign: '≤',
      unit: 'times that of sixty',
    },
    {
      title: 'an edit and 2,000 families',
      value: of('edit').median,
      limit: 50,
      goal: 30,
      sign: '≤',
      unit: 'ms',
    },
    {
      title: 'browser part, gzip',
      value: sizes['open, evaluate, calendar'],
      limit: 20,
      sign: '≤',
      unit: 'kB',
    },
  ];
}

/** @param {Target} target */
export function verdict({ value, limit, goal, sign }) {
  if (value === undefined) return 'not measured';
  const keeps = (/** @type {number} */ bound) => (sign === '≥' ? value >= bound : value <= bound);
  if (goal !== undefined && keeps(goal)) return 'pass, goal';
  return keeps(limit) ? 'pass' : 'MISS';
}
