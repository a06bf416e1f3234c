import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isFresh, markFresh } from './stamp.mjs';

const making = { name: 'make', from: ['src', 'lock.json'], to: ['src/generated', 'dist'] };

let root: string;

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(root, file, '..'), { recursive: true });
  await writeFile(join(root, file), text);
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'semya-'));
  await write('src/a.ts', 'a');
  await write('src/a.test.ts', 'test');
  await write('lock.json', '{}');
  await write('src/generated/b.ts', 'b');
  await write('dist/a.js', 'a');
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

describe('results of a command', () => {
  test('are not fresh before the command ran', async () => {
    expect(await isFresh(root, making)).toBe(false);
  });

  test('are fresh when nothing was touched since', async () => {
    await markFresh(root, making);
    expect(await isFresh(root, making)).toBe(true);
  });

  test.each([
    ['a source was changed', () => write('src/a.ts', 'changed')],
    ['a source was added', () => write('src/deep/new.ts', '')],
    ['a source was removed', () => rm(join(root, 'src/a.ts'))],
    ['a file named by itself was changed', () => write('lock.json', '[]')],
    ['a generated module was edited', () => write('src/generated/b.ts', 'edited')],
    ['a result was removed', () => rm(join(root, 'dist/a.js'))],
    ['all results were removed', () => rm(join(root, 'dist'), { recursive: true })],
    [
      'a name moved to another file',
      () => write('src/b.ts', 'a').then(() => rm(join(root, 'src/a.ts'))),
    ],
  ])('are stale when %s', async (_, touch) => {
    await markFresh(root, making);
    await touch();
    expect(await isFresh(root, making)).toBe(false);
  });

  test('stay fresh when only a test was changed', async () => {
    await markFresh(root, making);
    await write('src/a.test.ts', 'changed');
    expect(await isFresh(root, making)).toBe(true);
  });
});
