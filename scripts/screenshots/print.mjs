import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Documents whose paper is worth a look, as `print-samples.ts` names them. */
const PAPERS = ['act', 'act-refused', 'program', 'journal'];

const RESOLUTION = 80;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it is there and went well
 */
const run = (command, args) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;

/**
 * Prints the samples to PDF and pictures each page.
 *
 * @param {string} root of the repository
 * @param {string} folder
 * @returns {boolean} false, with a message printed, when there are no pictures
 */
export function shootPrint(root, folder) {
  if (spawnSync('pdftoppm', ['-v']).status !== 0) {
    console.log('Pages of print are left out: there is no pdftoppm (package poppler-utils).');
    return false;
  }
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const samples = join(root, 'scripts/print-samples.ts');
  if (!run(process.execPath, [tsx, '--conditions=semya-source', samples, folder])) return false;
  return PAPERS.map((name) => {
    const pdf = join(folder, `${name}.pdf`);
    return (
      existsSync(pdf) && run('pdftoppm', ['-png', '-r', `${RESOLUTION}`, pdf, pdf.slice(0, -4)])
    );
  }).every(Boolean);
}
