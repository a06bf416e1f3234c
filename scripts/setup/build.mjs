import { join } from 'node:path';
import { runCommand } from './command.mjs';
import { isFresh, markFresh } from './stamp.mjs';

/** @type {import('./stamp.mjs').Making} */
const BUILD = {
  name: 'build',
  from: [
    'packages',
    'examples',
    'scripts',
    'package.json',
    'package-lock.json',
    'rollup.config.mjs',
    'tsconfig.base.json',
    'tsconfig.build.json',
  ],
  to: [
    'packages/rules/dist',
    'packages/forms/dist',
    'packages/widgets/dist',
    'examples/portal/dist',
    'examples/react/dist',
  ],
};

/**
 * Builds the packages and the portal unless what is there was built from the present sources.
 *
 * @param {string} root
 * @param {{ show?: boolean }} [options]
 * @returns {Promise<{ ok: boolean, output: string, built: boolean }>}
 */
export async function ensureBuild(root, { show = false } = {}) {
  if (await isFresh(root, BUILD)) return { ok: true, output: '', built: false };
  const result = await runCommand('npm', ['run', '--silent', '--prefix', root, 'build'], { show });
  if (result.ok) await markFresh(root, BUILD);
  return { ...result, built: true };
}

/** @param {string} root */
export const portalFolder = (root) => join(root, 'examples/portal/dist');
