import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Switches for a headless Chromium in a container: no sandbox (root), no GPU, and none of the
 * requests to the browser's maker that would count as traffic of the page under test.
 *
 * @type {readonly string[]}
 */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {string} path
 * @returns {boolean}
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} the path that `CHROMIUM_PATH` or `SEMYA_CHROMIUM` gives
 */
export function namedChromium(env = process.env) {
  return [env.CHROMIUM_PATH, env.SEMYA_CHROMIUM].find((path) => path !== undefined && path !== '');
}

/**
 * The path of a Chromium that is installed on this machine: the one named by `CHROMIUM_PATH` or
 * `SEMYA_CHROMIUM`, else the first on the PATH, else the first at a usual place.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} undefined when there is none
 */
export function findSystemChromium(env = process.env) {
  const named = namedChromium(env);
  if (named !== undefined) return named;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...candidates, ...USUAL_PLACES].find(isExecutable);
}

/**
 * What to pass to Playwright's `launch()`: the system's Chromium when there is one, otherwise
 * nothing, which means Playwright's own.
 *
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function chromiumLaunchOptions() {
  const executablePath = findSystemChromium();
  const args = [...CHROMIUM_FLAGS];
  return executablePath === undefined ? { args } : { executablePath, args };
}
