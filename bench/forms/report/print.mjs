import { targetsOf, verdict } from './targets.mjs';

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./statistics.mjs').Figures} Figures */

/** @param {number | undefined} value */
const number = (value, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));

/**
 * @param {number | undefined} value
 * @param {number | undefined} base
 */
const withRatio = (value, base) =>
  value === undefined || base === undefined
    ? number(value)
    : `${number(value)} (${(value / base).toFixed(value / base < 10 ? 1 : 0)}×)`;

/**
 * @param {Figures | undefined} figures
 * @param {Figures | undefined} base
 * @param {'start' | 'p95'} name
 */
function cell(figures, base, name) {
  if (figures?.[name] !== undefined) return withRatio(figures[name], base?.[name]);
  return figures?.failure === undefined ? '–' : 'broken';
}

/**
 * The lines of a Markdown table, its columns aligned for a terminal.
 *
 * @param {readonly (readonly string[])[]} lines the head first
 * @returns {string}
 */
export function markdownTable(lines) {
  const [head = []] = lines;
  const widths = head.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const text = (/** @type {readonly string[]} */ line) =>
    `| ${widths.map((width, column) => pad(line[column] ?? '', width, column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [text(head), rule, ...lines.slice(1).map(text)].join('\n');
}

const pad = (
  /** @type {string} */ value,
  /** @type {number} */ width,
  /** @type {number} */ column,
) => (column === 0 ? value.padEnd(width) : value.padStart(width));

const titleOf = (/** @type {string} */ task) =>
  task.replace('journal-', '') + (task === 'form' ? '' : ' rows');

/**
 * One table: sizes, times, and in brackets how many times the hand-written page's.
 *
 * @param {Report} report
 */
export function mainTable({ rows, tasks }) {
  const base = rows.find(({ id }) => id === 'hand-written')?.tasks ?? {};
  const head = [
    '',
    'kB gzip',
    ...tasks.flatMap((task) => [`${titleOf(task)}: start`, 'key p95']),
    'strict CSP',
  ];
  const lines = rows.map((row) => [
    row.title,
    number(row.kilobytes, 1) + (row.later > 0 ? ` + ${number(row.later, 1)}` : ''),
    ...tasks.flatMap((task) => [
      cell(row.tasks[task], base[task], 'start'),
      cell(row.tasks[task], base[task], 'p95'),
    ]),
    row.strict ?? '–',
  ]);
  return markdownTable([head, ...lines]);
}

/**
 * The processor's work on the main thread, which neither the frames' rhythm rounds nor another
 * program disturbs.
 *
 * @param {Report} report
 */
export function workTable({ rows, tasks }) {
  const head = [
    'work of the processor, ms',
    ...tasks.flatMap((task) => [`${titleOf(task)}: start`, 'per key']),
  ];
  const lines = rows.map((row) => [
    row.title,
    ...tasks.flatMap((task) => [
      number(row.tasks[task]?.startWork),
      number(row.tasks[task]?.work, 1),
    ]),
  ]);
  return markdownTable([head, ...lines]);
}

/** @param {readonly import('./targets.mjs').Target[]} targets */
export function targetTable(targets) {
  const lines = targets.map((target) => [
    target.title,
    `${number(target.value, 2)} ${target.unit}`,
    `≤ ${target.limit}`,
    verdict(target),
  ]);
  return markdownTable([['target', 'found', 'limit', 'verdict'], ...lines]);
}

/**
 * Versions, licences, what was left out and why.
 *
 * @param {Report} report
 */
export function notes({ rows, tasks, rounds }) {
  return rows.flatMap(({ title, licence, versions, note, tasks: own }) => [
    `${title}: ${[licence, ...versions, ...(note === undefined ? [] : [note])].join('; ')}`,
    ...tasks.flatMap((task) => {
      const figures = own[task];
      if (figures?.failure !== undefined) return [`  ${task}: BROKEN: ${figures.failure}`];
      if (figures === undefined) return [];
      return [
        ...(figures.lost > 0 ? [`  ${task}: loses keys, up to ${figures.lost} in a round`] : []),
        ...(figures.rounds < rounds
          ? [`  ${task}: ${figures.rounds} of ${rounds} rounds, its time was up`]
          : []),
      ];
    }),
  ]);
}

/**
 * Prints the tables, or the figures as JSON.
 *
 * @param {Report} report
 * @param {number | undefined} dropIn kB gzip
 * @param {boolean} json
 */
export function printReport(report, dropIn, json) {
  const targets = targetsOf(report, dropIn);
  if (json) {
    const judged = targets.map((target) => ({ ...target, verdict: verdict(target) }));
    console.log(JSON.stringify({ ...report, targets: judged }, undefined, 2));
    return;
  }
  const { date, machine, load, rounds } = report;
  const sections = [
    `${date}; ${machine}; load ${load[0]} before, ${load[1]} after; ${rounds} rounds, medians; ms`,
    mainTable(report),
    workTable(report),
    targetTable(targets),
    notes(report).join('\n'),
  ];
  console.log(`\n${sections.join('\n\n')}`);
}
