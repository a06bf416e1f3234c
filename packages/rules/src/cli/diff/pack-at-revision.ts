import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Result } from '../../contracts/problem.js';
import { argumentProblem } from '../arguments.js';
import { findPack } from '../packs/find-packs.js';

/** Where a pack can be read from until it is let go. */
export interface PackSource {
  readonly folder: string;
  readonly release: () => Promise<void>;
}

const run = promisify(execFile);
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * A pack named by id or folder, or as it was at a git revision: `<pack>@<revision>`.
 * @returns `regulation-unknown`, or `revision-unknown` when git does not know the revision or the
 *   folder was not there yet.
 */
export async function packSource(name: string): Promise<Result<PackSource>> {
  const at = name.lastIndexOf('@');
  const place = findPack(at > 0 ? name.slice(0, at) : name);
  if (!place.ok) return place;
  const { folder } = place.value;
  if (at <= 0)
    return { ok: true, value: { folder, release: () => Promise.resolve() }, problems: [] };
  const past = await mkdtemp(path.join(tmpdir(), 'semya-rules-'));
  const release = (): Promise<void> => rm(past, { recursive: true, force: true });
  if (await writeRevision(folder, name.slice(at + 1), past)) {
    return { ok: true, value: { folder: past, release }, problems: [] };
  }
  await release();
  return { ok: false, problems: [argumentProblem('revision-unknown', name)] };
}

/** Writes the files of a folder as they were at a revision; false when there were none. */
async function writeRevision(folder: string, revision: string, to: string): Promise<boolean> {
  const git = (...args: readonly string[]): Promise<string> =>
    run('git', [...args], { cwd: folder, maxBuffer: LARGEST_FILE }).then(({ stdout }) => stdout);
  try {
    // Without `--end-of-options` a revision that starts with a dash would be taken for a key.
    const listed = await git(
      'ls-tree',
      '-r',
      '-z',
      '--name-only',
      '--end-of-options',
      revision,
      '.',
    );
    const files = listed.split('\0').filter((file) => file.endsWith('.json'));
    for (const file of files) {
      const target = path.join(to, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, await git('show', '--end-of-options', `${revision}:./${file}`));
    }
    return files.length > 0;
  } catch {
    return false;
  }
}
