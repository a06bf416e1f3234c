import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * The long form of the tests that hold our evaluators against the stock json-rules-engine and the
 * naive one: over a million evaluations of rules.
 */
const { values } = parseArgs({
  options: { times: { type: 'string', default: '200' }, seed: { type: 'string' } },
});

const WANTED = 1_000_000;
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
const folder = 'packages/rules/src/json-rules-engine';

const child = spawn(process.execPath, [vitest, 'run', '--project', 'node', folder], {
  cwd: root,
  env: {
    ...process.env,
    SEMYA_FUZZ_TIMES: values.times,
    ...(values.seed === undefined ? {} : { SEMYA_FUZZ_SEED: values.seed }),
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
let output = '';
child.stdout.setEncoding('utf8').on('data', (text: string) => {
  output += text;
  process.stdout.write(text);
});
child.on('close', (code) => {
  const counts = [...output.matchAll(/(\d+) evaluations of rules agree/g)];
  const total = counts.reduce((sum, [, count]) => sum + Number(count), 0);
  console.log(`${total.toLocaleString('en')} evaluations of rules agree.`);
  if (total < WANTED)
    console.error(`Fewer than ${WANTED.toLocaleString('en')}: take more --times.`);
  process.exitCode = code !== 0 || total < WANTED ? 1 : 0;
});
