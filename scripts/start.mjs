// Runs before anything is installed: only node: modules may be imported at the top.
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBuild, portalFolder } from './setup/build.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { refuseOldNode } from './setup/node-version.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @returns {Promise<boolean>} */
async function start() {
  process.chdir(root);
  if (refuseOldNode()) return false;
  console.log('Checking dependencies…');
  if (!(await ensureDependencies(root, { show: true })).ok) {
    console.error('The dependencies could not be installed: see the messages of npm above.');
    return false;
  }
  console.log('Checking the build…');
  if (!(await ensureBuild(root, { show: true })).ok) {
    console.error('The build failed: see the messages above.');
    return false;
  }
  const { servePortal } = await import('./serve.mjs');
  return servePortal(portalFolder(root));
}

if (!(await start())) process.exitCode = 1;
