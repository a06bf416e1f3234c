import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../../scripts/chromium.mjs';
import { ensureChromium } from '../../scripts/setup/ensure-chromium.mjs';
import { formTask, journalTask, openedFormTask } from '../work/tasks.mjs';
import { further, usual } from './contestants/contestant.mjs';
import { passGates } from './measure/gate.mjs';
import { runRounds } from './measure/rounds.mjs';
import { tryStrictPolicy } from './measure/strict.mjs';
import { writePages } from './prepare/pages.mjs';
import { serve } from './prepare/serve.mjs';
import { printReport } from './report/print.mjs';
import { brokenRow, rowOf } from './report/report.mjs';

const progress = (/** @type {string} */ line) => console.error(line);

/** @param {string} version of the browser */
const machine = (version) =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Chromium ${version}, Node ${process.versions.node}`;

const load = () => Number((loadavg()[0] ?? 0).toFixed(1));

/** @param {{ all: boolean, only: readonly string[] | undefined }} options */
function contestantsOf({ all, only }) {
  const known = [...usual, ...(all ? further : [])];
  const unknown = only?.filter((id) => !known.some((contestant) => contestant.id === id)) ?? [];
  if (unknown.length > 0) {
    throw new Error(
      `No contestant ${unknown.join(', ')}. There are: ${known.map(({ id }) => id).join(', ')}`,
    );
  }
  return known.filter(({ id }) => only === undefined || only.includes(id));
}

/**
 * Ours beside the peers: sizes, the time to the painted form, the time from a key to its frame.
 *
 * @param {object} options
 * @param {number} options.rounds
 * @param {readonly number[]} options.rows lengths of the journal
 * @param {boolean} options.all
 * @param {readonly string[]} [options.only]
 * @param {boolean} options.json
 * @returns {Promise<boolean>} false when a contestant is broken
 */
export async function benchForms(options) {
  const tasks = [formTask(), ...options.rows.map(journalTask)];
  const folder = mkdtempSync(join(tmpdir(), 'semya-bench-'));
  const found = await ensureChromium();
  if (found.path === undefined) throw new Error(found.output);
  const { args } = chromiumLaunchOptions();
  const browser = await chromium.launch({ executablePath: found.path, args });
  /** @type {Awaited<ReturnType<typeof serve>> | undefined} */
  let server;
  try {
    const written = await writePages(
      contestantsOf({ all: options.all, only: options.only }),
      [...tasks, openedFormTask()],
      folder,
    );
    server = await serve(folder);
    const report = await measure({ browser, url: server.url, tasks, written, ...options });
    const dropIn = written.pages.some(({ contestant }) => contestant.id === 'semya')
      ? gzipSync(readFileSync(join(folder, 'semya/drop-in.js'))).length / 1000
      : undefined;
    printReport(report, dropIn, options.json);
    return report.rows.every(({ tasks: own }) =>
      Object.values(own).every(({ failure }) => failure === undefined),
    );
  } finally {
    await browser.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {object} plan
 * @param {import('playwright').Browser} plan.browser
 * @param {string} plan.url
 * @param {readonly import('../work/tasks.mjs').Task[]} plan.tasks
 * @param {Awaited<ReturnType<typeof writePages>>} plan.written
 * @param {number} plan.rounds
 * @returns {Promise<import('./report/report.mjs').Report>}
 */
async function measure({ browser, url, tasks, written, rounds }) {
  const { pages, broken } = written;
  const before = load();
  const failures = await passGates({ browser, url, pages, tasks, progress });
  const strict = new Map();
  for (const { contestant } of pages) {
    strict.set(contestant.id, await tryStrictPolicy(browser, `${url}/strict/${contestant.id}/`));
  }
  const excluded = (
    /** @type {import('./prepare/pages.mjs').Page} */ { contestant },
    /** @type {import('../work/tasks.mjs').Task} */ { kind },
  ) => failures.get(`${contestant.id} ${kind}`);
  const outcomes = await runRounds({ browser, url, pages, tasks, rounds, excluded, progress });
  const ids = tasks.map(({ id }) => id);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(browser.version()),
    load: [before, load()],
    rounds,
    tasks: ids,
    rows: [
      ...pages.map((page) => rowOf(page, outcomes, strict.get(page.contestant.id))),
      ...broken.map(({ contestant, reason }) => brokenRow(contestant, reason, ids)),
    ],
  };
}
