import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { contestants } from './contestants/contestant.mjs';
import { findDisagreements, runRounds } from './measure/rounds.mjs';
import { prepare, sizes } from './prepare/bundle.mjs';
import { printReport } from './report/print.mjs';

const TASKS = /** @type {const} */ (['outcomes', 'explain', 'thousand', 'edit']);

/** Of one contestant in one round. */
const SECONDS = 1.5;

const load = () => Number((loadavg()[0] ?? 0).toFixed(1));

/**
 * Ours beside the peers on the same sixty rules and the same families: outcomes, explanations, many
 * rules, an edit, the size of what a browser loads.
 *
 * @param {object} options
 * @param {string} options.root
 * @param {number} options.rounds
 * @param {readonly string[]} [options.only]
 * @param {boolean} options.json
 * @returns {Promise<boolean>} false when contestants do not agree
 */
export async function benchRules({ root, rounds, only, json }) {
  const chosen = contestants.filter(({ id }) => only?.includes(id) ?? true);
  const folder = mkdtempSync(join(tmpdir(), 'semya-bench-rules-'));
  try {
    const before = load();
    const samples = await runRounds({
      contestants: chosen,
      tasks: TASKS,
      rounds,
      seconds: SECONDS,
      files: await prepare(root, folder),
      progress: (line) => console.error(line),
    });
    const disagreements = findDisagreements(samples);
    printReport(
      {
        date: new Date().toISOString().slice(0, 10),
        machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, Node ${process.versions.node}`,
        load: [before, load()],
        rounds,
        contestants: chosen,
        samples,
        sizes: await sizes(root),
      },
      json,
    );
    for (const line of disagreements) console.error(`Contestants disagree on ${line}`);
    return disagreements.length === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
