import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCommand } from './setup/command.mjs';
import { isFresh, markFresh } from './setup/stamp.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {import('./setup/stamp.mjs').Making} */
const MANIFEST = {
  name: 'analyze',
  from: [
    'packages/widgets/src',
    'scripts/custom-elements-manifest.config.mjs',
    'package-lock.json',
  ],
  to: ['packages/widgets/dist/custom-elements.json'],
};

// Written only when it would change: other commands may be reading it.
if (!(await isFresh(root, MANIFEST))) {
  process.chdir(join(root, 'packages/widgets'));
  const { ok, output } = await runCommand('npx', [
    ...['--no-install', 'custom-elements-manifest', 'analyze', '--quiet'],
    ...['--config', '../../scripts/custom-elements-manifest.config.mjs'],
  ]);
  if (ok) {
    await markFresh(root, MANIFEST);
  } else {
    console.error(output);
    process.exitCode = 1;
  }
}
