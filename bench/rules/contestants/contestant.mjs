/**
 * One engine with the pack loaded.
 *
 * @typedef {object} Engine
 * @property {(family: object) => unknown} decide outcomes as the engine naturally gives them, or a promise of them
 * @property {(outcomes: any) => number[]} firedOf numbers of the rules that hold, ascending
 * @property {(family: object) => unknown} [explain] why each rule came out as it did
 * @property {(explained: any) => unknown} [leavesOf] what it saw, for comparison: see `seen.mjs`
 */

/**
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} title
 * @property {readonly Task[]} tasks
 */

/** @typedef {'outcomes' | 'explain' | 'thousand' | 'edit'} Task */

/** @type {readonly Contestant[]} */
export const contestants = [
  {
    id: 'json-rules-engine',
    title: 'json-rules-engine 7.3.1',
    tasks: ['outcomes', 'explain', 'thousand', 'edit'],
  },
  { id: 'json-logic-js', title: 'json-logic-js 2.0.5', tasks: ['outcomes'] },
  {
    id: 'json-logic-engine',
    title: 'json-logic-engine 5.0.7, interpreted',
    tasks: ['outcomes', 'thousand', 'edit'],
  },
  {
    id: 'semya',
    title: '@semya/rules, rule set',
    tasks: ['outcomes', 'explain', 'thousand', 'edit'],
  },
  {
    id: 'semya-module',
    title: '@semya/rules, module written ahead of time',
    tasks: ['outcomes', 'thousand'],
  },
  { id: 'hand-written', title: 'hand-written function', tasks: ['outcomes'] },
];

export const BASE = 'json-rules-engine';
