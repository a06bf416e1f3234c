import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEntries } from './entries.mjs';

let folder: string;

async function write(file: string, text = ''): Promise<void> {
  await mkdir(join(folder, file, '..'), { recursive: true });
  await writeFile(join(folder, file), text);
}

const source = (path: string) => ({ 'semya-source': path, default: './dist/x.js' });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'semya-'));
  await write('src/index.ts');
  await write('src/elements/case/index.ts');
  await write('src/elements/form/index.ts');
  await write('src/elements/styles/base.ts');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the entries of a package', () => {
  test('are the modules of its exports, patterns opened, data left out', async () => {
    const exports = {
      '.': source('./src/index.ts'),
      './elements/*': source('./src/elements/*/index.ts'),
      './schemas/*': './schemas/*',
    };
    await write('package.json', JSON.stringify({ name: 'a', exports }));
    expect(readEntries(folder).map(({ name }) => name)).toEqual([
      'index',
      'elements/case/index',
      'elements/form/index',
    ]);
  });

  test('must exist', async () => {
    const exports = { './gone': source('./src/gone.ts') };
    await write('package.json', JSON.stringify({ name: 'a', exports }));
    expect(() => readEntries(folder)).toThrow(/missing .*gone/);
  });
});
