import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const PROGRAMS = ['soffice', 'libreoffice'] as const;
/** Files that one start of the program is given. */
const BATCH = 60;

/** The program's name where it is installed. */
export async function findLibreOffice(): Promise<string | undefined> {
  for (const program of PROGRAMS) {
    const found = await run(program, ['--version']).then(
      () => true,
      () => false,
    );
    if (found) return program;
  }
  return undefined;
}

/** Opens files of a folder and saves them beside themselves in another format. */
export async function convert(
  program: string,
  folder: string,
  files: readonly string[],
  format: string,
): Promise<void> {
  for (let start = 0; start < files.length; start += BATCH) {
    await run(program, [
      '--headless',
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...['--convert-to', format, '--outdir', folder],
      ...files.slice(start, start + BATCH).map((file) => join(folder, file)),
    ]);
  }
}
