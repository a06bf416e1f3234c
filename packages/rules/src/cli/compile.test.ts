import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from './fixtures/call.js';
import { TINY, writePack } from './fixtures/tiny-pack.js';
import { createWorkFolder } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);
const pack = writePack(path.join(work.folder, 'pack'), TINY);

describe('compile', () => {
  it('writes a module of all the conditions', async () => {
    const { code, out } = await call('compile', pack);
    expect(code).toBe(0);
    expect(out).toMatch(/export (const|function) decide/);
    expect(out).toContain('"category:large"');
    expect(out).toContain('@semya/rules/conditions');
  });

  it('writes it into a file, with the operators from where it is told', async () => {
    const file = path.join(work.folder, 'rules.js');
    const { code, out } = await call(
      'compile',
      pack,
      '--out',
      file,
      '--runtime',
      './conditions.js',
    );
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('./conditions.js');
  });

  it.each([
    ['no regulation', [], /Не указано: регламент/],
    ['two', ['a', 'b'], /Лишнее: b/],
    ['an unknown one', ['atlantis'], /Нет регламента «atlantis»/],
    [
      'a file that cannot be written',
      [pack, '--out', path.join(work.folder, 'no/such/x.js')],
      /не записывается/,
    ],
  ] as const)('refuses %s', async (_name, args, message) => {
    const { code, err } = await call('compile', ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    expect(existsSync(path.join(work.folder, 'no'))).toBe(false);
  });
});
