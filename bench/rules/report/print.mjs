import { markdownTable } from '../../forms/report/print.mjs';
import { figuresOf } from './report.mjs';
import { targetsOf, verdict } from './targets.mjs';

/**
 * @typedef {object} Report
 * @property {string} date
 * @property {string} machine
 * @property {readonly [number, number]} load
 * @property {number} rounds
 * @property {readonly import('../contestants/contestant.mjs').Contestant[]} contestants
 * @property {import('../measure/rounds.mjs').Samples} samples
 * @property {Record<string, number>} sizes
 */

/** @param {number | undefined} value */
const number = (value, digits = 0) =>
  value === undefined
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

/** @param {Report} report */
function speedTable({ contestants, samples }) {
  const head = [
    'families per second of the processor',
    '60 rules',
    '×',
    '% of hand-written',
    'explained',
    '×',
    '1,000 rules',
    '×',
  ];
  const lines = contestants.map(({ id, title }) => {
    const outcomes = figuresOf(samples, id, 'outcomes');
    const explain = figuresOf(samples, id, 'explain');
    const thousand = figuresOf(samples, id, 'thousand');
    const share = outcomes.ofHandWritten;
    return [
      title,
      number(outcomes.perSecond),
      number(outcomes.times, 1),
      number(share === undefined ? undefined : share * 100, 2),
      number(explain.perSecond),
      number(explain.times, 1),
      number(thousand.perSecond),
      number(thousand.times, 1),
    ];
  });
  return markdownTable([head, ...lines]);
}

/** @param {Report} report */
function editTable({ contestants, samples }) {
  const head = [
    'one rule edited, 2,000 families decided anew, ms of the processor',
    'first',
    'median of later',
  ];
  const lines = contestants
    .filter(({ tasks }) => tasks.includes('edit'))
    .map(({ id, title }) => {
      const { first, median } = figuresOf(samples, id, 'edit');
      return [title, number(first), number(median, 1)];
    });
  return markdownTable([head, ...lines]);
}

/** @param {Report} report */
function sizeTable({ sizes }) {
  const lines = Object.entries(sizes).map(([title, size]) => [title, number(size, 1)]);
  return markdownTable([['what a browser loads', 'kB gzip'], ...lines]);
}

/** @param {readonly import('./targets.mjs').Target[]} targets */
function targetTable(targets) {
  const lines = targets.map((target) => [
    target.title,
    `${number(target.value, 1)} ${target.unit}`,
    `${target.sign} ${target.limit}${target.goal === undefined ? '' : `, goal ${target.goal}`}`,
    verdict(target),
  ]);
  return markdownTable([['target', 'found', 'limit', 'verdict'], ...lines]);
}

/**
 * Prints the tables, or the figures as JSON.
 *
 * @param {Report} report
 * @param {boolean} json
 */
export function printReport(report, json) {
  const { date, machine, load, rounds, samples, sizes, contestants } = report;
  const targets = targetsOf(samples, sizes);
  if (json) {
    const judged = targets.map((target) => ({ ...target, verdict: verdict(target) }));
    const all = { date, machine, load, rounds, contestants, sizes, targets: judged };
    console.log(JSON.stringify({ ...all, samples: Object.fromEntries(samples) }, undefined, 2));
    return;
  }
  const sections = [
    `${date}; ${machine}; load ${load[0]} before, ${load[1]} after; ${rounds} rounds, medians`,
    speedTable(report),
    editTable(report),
    sizeTable(report),
    targetTable(targets),
  ];
  console.log(`\n${sections.join('\n\n')}`);
}
