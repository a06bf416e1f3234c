import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './setup/build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { ok, built } = await ensureBuild(root, { show: true });
if (ok && !built) console.log('The build is up to date.');
if (!ok) process.exitCode = 1;
