import { spawn } from 'node:child_process';
import process from 'node:process';

/** Text that is kept for a report holds no colour codes. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * @typedef {object} CommandResult
 * @property {boolean} ok whether it ended with exit code 0
 * @property {string} output what it wrote, both streams in order; empty when it was shown at once
 */

/**
 * Runs a program to its end without a standard input, so that nothing can wait for an answer.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean, seconds?: number }} [options]
 *   `show` passes the output through; `seconds` is a limit after which the program is stopped
 * @returns {Promise<CommandResult>} a program that cannot be started is a failure, not an exception
 */
export function runCommand(program, args, { env = {}, show = false, seconds } = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = [];
    const child = spawn(program, args, {
      env: { ...process.env, ...(show ? {} : PLAIN), ...env },
      stdio: show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
    });
    child.stdout?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => chunks.push(chunk));
    const text = () => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => {
      resolve({ ok: false, output: `${text()}${program}: ${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      const ended = signal === null ? '' : `${program}: stopped by ${signal}\n`;
      resolve({ ok: code === 0, output: text() + ended });
    });
  });
}
