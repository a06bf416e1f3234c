import { existsSync } from 'node:fs';
import process from 'node:process';
import { CHROMIUM_FLAGS, findSystemChromium, namedChromium } from '../chromium.mjs';
import { runCommand } from './command.mjs';

/**
 * @typedef {object} Found
 * @property {string} [path] of a Chromium that starts
 * @property {string} output what was tried, when none does
 */

/** @returns {Promise<typeof import('playwright').chromium>} */
const playwright = async () => (await import('playwright')).chromium;

/**
 * Whether that browser opens a page: a file may be there and lack its libraries.
 *
 * @param {string} executablePath
 * @returns {Promise<string | undefined>} what went wrong
 */
async function tryChromium(executablePath) {
  if (!existsSync(executablePath)) return `${executablePath}: not there`;
  try {
    const browser = await (
      await playwright()
    ).launch({ executablePath, args: [...CHROMIUM_FLAGS], timeout: 60_000 });
    const page = await browser.newPage();
    await page.goto('about:blank');
    await browser.close();
    return undefined;
  } catch (error) {
    return `${executablePath}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Playwright's own browser, from its makers' servers. */
const installPlaywright = () =>
  runCommand('npx', ['--no-install', 'playwright', 'install', 'chromium', '--no-shell'], {
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    seconds: 240,
  });

/** Debian's package, where apt is there and may be used. */
async function installDebian() {
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ ...args) => {
    const [program = 'apt-get', ...rest] = [...apt, ...args];
    return runCommand(program, rest, { env, seconds: 300 });
  };
  const updated = await run('update');
  if (!updated.ok) return updated;
  return run('install', '-y', '--no-install-recommends', 'chromium');
}

/**
 * A Chromium that starts: the one named by the environment and no other, else the machine's, else Playwright's own, else one that is installed now
 * (Playwright's, else Debian's). The dependencies must be installed.
 *
 * @returns {Promise<Found>}
 */
export async function ensureChromium() {
  const named = namedChromium();
  if (named !== undefined) {
    const failure = await tryChromium(named);
    const advice = 'CHROMIUM_PATH or SEMYA_CHROMIUM names a browser that does not start.';
    return failure === undefined
      ? { path: named, output: '' }
      : { output: `${failure}\n${advice}` };
  }
  /** @type {string[]} */
  const tried = [];
  const own = (await playwright()).executablePath();
  const system = () => findSystemChromium() ?? 'chromium on the PATH';
  /** @type {{ path: () => string, install?: () => ReturnType<typeof runCommand> }[]} */
  const ways = [
    { path: system },
    { path: () => own },
    { path: () => own, install: installPlaywright },
    { path: system, install: installDebian },
  ];
  for (const { path, install } of ways) {
    if (install !== undefined) {
      const { ok, output } = await install();
      if (!ok) {
        tried.push(output.trim());
        continue;
      }
    }
    const failure = await tryChromium(path());
    if (failure === undefined) return { path: path(), output: '' };
    tried.push(failure);
  }
  const advice =
    'No Chromium could be started or installed. Install one (Debian: apt-get install chromium)\n' +
    'or name it: CHROMIUM_PATH=/path/to/chromium npm test';
  return { output: `${tried.join('\n')}\n${advice}\n` };
}
