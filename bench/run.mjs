// Runs before anything is installed: only node: modules may be imported at the top.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuild } from '../scripts/setup/build.mjs';
import { ensureDependencies } from '../scripts/setup/dependencies.mjs';
import { install } from './install.mjs';

const USAGE = `npm run bench -- forms|rules [options]

  --peers all      forms only; all peers, not just hand-written DOM, ours and JSON Forms React
                   vanilla
  --only a,b       these contestants only
  --rows 100,500   lengths of the journal; forms only; 100,500,2000 when left out
  --rounds N       rounds, 5 when left out
  --json           the figures as JSON, and nothing else, on the standard output
  --as-built       forms only; what lies in dist/ is measured, without a look whether it is up to date`;

const root = fileURLToPath(new URL('..', import.meta.url));

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      peers: { type: 'string', default: 'usual' },
      only: { type: 'string' },
      rows: { type: 'string', default: '100,500,2000' },
      rounds: { type: 'string', default: '5' },
      json: { type: 'boolean', default: false },
      'as-built': { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const rows = values.rows.split(',').filter(Boolean).map(Number);
  const isCount = (/** @type {number} */ count) => Number.isInteger(count) && count > 0;
  const [subject, ...others] = positionals;
  if ((subject !== 'forms' && subject !== 'rules') || others.length > 0) {
    throw new Error('There are two benchmarks: forms and rules.');
  }
  if (!isCount(rounds)) throw new Error(`--rounds ${values.rounds} is no number of rounds.`);
  // The keys go into the third and the fifth row.
  if (!rows.every((count) => isCount(count) && count >= 10)) {
    throw new Error(`--rows ${values.rows}: lengths of at least 10, with commas between.`);
  }
  if (!['all', 'usual'].includes(values.peers)) throw new Error('--peers all, or no --peers.');
  const all = values.peers === 'all' || values.only !== undefined;
  const only = values.only?.split(',');
  return { subject, rounds, rows, all, only, json: values.json, asBuilt: values['as-built'] };
}

/** @returns {Promise<boolean>} */
async function run() {
  let options;
  try {
    options = readArguments();
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return false;
  }
  process.chdir(root);
  // Nothing but the figures goes to the standard output: --json may be read by a program.
  if (!(await ensureDependencies(root)).ok) {
    console.error('The dependencies of the project could not be installed: npm ci tells why.');
    return false;
  }
  const own = options.subject === 'rules' ? './rules/' : '.';
  install(fileURLToPath(new URL(own, import.meta.url)), options.all);
  if (options.subject === 'rules') {
    const { benchRules } = await import('./rules/main.mjs');
    return benchRules({ root, ...options });
  }
  if (!options.asBuilt) {
    const { ok, output } = await ensureBuild(root);
    if (!ok) {
      console.error(`${output}\nThe build failed.`);
      return false;
    }
  }
  const { benchForms } = await import('./forms/main.mjs');
  return benchForms(options);
}

if (!(await run())) process.exitCode = 1;
