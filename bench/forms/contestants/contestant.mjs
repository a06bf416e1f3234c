/**
 * A library, or a way to use one, that does the tasks.
 *
 * @typedef {object} Contestant
 * @property {string} id folder of its page: `page.js` or `page.jsx`, which exports `mount`
 * @property {string} title
 * @property {string} licence
 * @property {readonly string[]} packages whose versions are printed
 * @property {(task: import('../../work/tasks.mjs').Task) => Record<string, unknown> & { data: unknown }} convert
 *   the task in the contestant's own language: what `mount` gets
 * @property {readonly string[]} [styles] style sheets that a page of it links, as module ids
 * @property {'esbuild' | 'application' | 'prebuilt'} [bundle] how its script comes to be
 * @property {(tasks: readonly import("../../work/tasks.mjs").Task[]) => string} [generate] code of the
 *   module that its page imports as `generated`
 * @property {string} [note] what a reader of the table has to know
 */

import { contestant as handWritten } from './hand-written/contestant.mjs';
import { contestant as semya } from './semya/contestant.mjs';
import { contestant as semyaModular } from './semya-modular/contestant.mjs';
import { contestant as jsonFormsVanilla } from './json-forms-vanilla/contestant.mjs';
import { contestant as jsonFormsMaterial } from './json-forms-material/contestant.mjs';
import { contestant as rjsf } from './rjsf/contestant.mjs';
import { contestant as surveyjs } from './surveyjs/contestant.mjs';
import { contestant as formJs } from './form-js/contestant.mjs';
import { contestant as formio } from './formio/contestant.mjs';

/** @type {readonly Contestant[]} */
export const usual = [handWritten, semya, semyaModular, jsonFormsVanilla];

/** @type {readonly Contestant[]} installed and run by `--peers all` only */
export const further = [jsonFormsMaterial, rjsf, surveyjs, formJs, formio];
