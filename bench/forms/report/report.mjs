import { figuresOf } from './statistics.mjs';

/** @typedef {import('../prepare/pages.mjs').Page} Page */

/**
 * @typedef {object} Row a contestant in the report
 * @property {string} id
 * @property {string} title
 * @property {string} licence
 * @property {readonly string[]} versions
 * @property {string | undefined} note
 * @property {number | undefined} kilobytes that a page starts with
 * @property {number} later kB that come on demand
 * @property {string | undefined} strict how the form fares under the strict policy
 * @property {Readonly<Record<string, import('./statistics.mjs').Figures>>} tasks
 */

/**
 * @typedef {object} Report
 * @property {string} date
 * @property {string} machine
 * @property {readonly [number, number]} load of the machine, before and after
 * @property {number} rounds
 * @property {readonly string[]} tasks
 * @property {readonly Row[]} rows
 */

/**
 * @param {Page} page
 * @param {readonly import('../measure/rounds.mjs').Outcome[]} outcomes
 * @param {string | undefined} strict
 * @returns {Row}
 */
export function rowOf({ contestant, kilobytes, later, versions }, outcomes, strict) {
  const own = outcomes.filter((outcome) => outcome.contestant === contestant.id);
  const { id, title, licence, note } = contestant;
  const tasks = Object.fromEntries(own.map((outcome) => [outcome.task, figuresOf(outcome)]));
  return { id, title, licence, versions, note, kilobytes, later, strict, tasks };
}

/**
 * A contestant of which no page could be made.
 *
 * @param {import('../contestants/contestant.mjs').Contestant} contestant
 * @param {string} reason
 * @param {readonly string[]} taskIds
 * @returns {Row}
 */
export function brokenRow({ id, title, licence, note }, reason, taskIds) {
  const failure = reason.split('\n')[0];
  const none = {
    start: undefined,
    startWork: undefined,
    p95: undefined,
    work: undefined,
    lost: 0,
    rounds: 0,
    failure,
  };
  const tasks = Object.fromEntries(taskIds.map((task) => [task, none]));
  const absent = { versions: [], kilobytes: undefined, later: 0, strict: undefined };
  return { id, title, licence, note, ...absent, tasks };
}
