import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the contestants from the lock, and nothing when that was done already. The usual ones are
 * `dependencies`, those of `--peers all` `devDependencies`.
 *
 * @param {string} folder of the package file
 * @param {boolean} all
 */
export function install(folder, all) {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const stamp = `${createHash('sha256').update(lock).digest('hex')} ${all ? 'all' : 'usual'}`;
  const mark = join(folder, 'node_modules/.semya-bench');
  const before = existsSync(mark) ? readFileSync(mark, 'utf8') : '';
  if (before === stamp || before === stamp.replace('usual', 'all')) return;
  console.error(`Installing the contestants${all ? ', all of them' : ''}…`);
  const omitted = all ? [] : ['--omit=dev'];
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...omitted], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(mark, stamp);
}
