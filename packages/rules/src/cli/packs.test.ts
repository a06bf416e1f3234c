import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from './fixtures/call.js';
import { createWorkFolder, packageRoot } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);

describe('check and test', () => {
  /** Lgov in a folder of an analyst, with one of its files changed. */
  function pack(name: string, file: string, change: (text: string) => string): string {
    const target = path.join(work.folder, name);
    cpSync(path.join(packageRoot, 'regulations/lgov-2024-70'), target, { recursive: true });
    const changed = path.join(target, file);
    writeFileSync(changed, change(readFileSync(changed, 'utf8')));
    return target;
  }

  it('all that is shipped is in order', async () => {
    const checked = await call('check');
    expect([checked.code, checked.err]).toEqual([0, '']);
    expect(checked.out).toMatch(/lgov-2024-70: ошибок (нет|0)/);
    const tested = await call('test');
    expect(tested.code).toBe(0);
    expect(tested.out).toMatch(/lgov-2024-70: примеров \d+, все сошлись/);
  });

  it('names norms that no rule expresses yet', async () => {
    const name = 'a norm nobody has expressed';
    const target = pack(name, 'regulation.json', (text) => {
      const register = readFileSync(path.join(packageRoot, 'norms/lgov-2024-70.json'), 'utf8');
      const more = register.replace(
        '"norms": [',
        '"norms": [{ "id": "lgov.1.4.later", "clause": "1.4", "kind": "deadline", "encodable": "yes", "text": "Позже." },',
      );
      writeFileSync(path.join(work.folder, name, 'norms.json'), more);
      return text;
    });
    const { out } = await call('check', target);
    expect(out).toMatch(
      /Нормы, которые можно выразить правилом, но пока не выражены: \d+\n(.*\n)* {4}lgov\.1\.4\.later/,
    );
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'broken JSON',
      'deadlines.json',
      (text) => text.replace('"deadlines": [', '"deadlines": '),
      /deadlines\.json, строка \d+: Это не JSON/,
    ],
    [
      'a key that the schema does not know',
      'deadlines.json',
      (text) => text.replace('"metBy"', '"meetBy"'),
      /deadlines\.json, строка \d+, место \/deadlines\/0\/meetBy: Лишний ключ «meetBy»/,
    ],
    [
      'an event that does not exist',
      'deadlines.json',
      (text) => text.replace('"information-received"', '"info"'),
      /deadlines\.json, строка \d+, место \/deadlines\/0\/from\/event: В словаре нет события «info»/,
    ],
    [
      'a clause that does not exist',
      'stages.json',
      (text) => text.replace('["1.5.1"]', '["7.7"]'),
      /stages\.json, строка \d+, место \/stages\/0\/clause\/0: В clauses\.json нет пункта «7\.7»/,
    ],
    [
      'a file that is no part',
      'regulation.json',
      (text) => {
        mkdirSync(path.join(work.folder, 'a file that is no part/notes'), { recursive: true });
        writeFileSync(path.join(work.folder, 'a file that is no part/notes/x.json'), '{}');
        return text;
      },
      /Лишний файл notes\/x\.json/,
    ],
  ])(
    'check finds %s in an analyst’s folder, with file, line and pointer',
    async (name, file, change, message) => {
      const { code, out } = await call('check', pack(name, file, change));
      expect(code).toBe(1);
      expect(out).toMatch(message);
    },
  );

  it('check decides what rules can and cannot do', async () => {
    const target = pack('a contradiction', 'stages.json', (text) =>
      text.replace(
        '"conditions": { "event": { "type": "family-registered" } }',
        '"conditions": { "all": [{ "event": { "type": "family-registered" } }, { "not": { "event": { "type": "family-registered" } } }] }',
      ),
    );
    const { code, out } = await call('check', target);
    expect(code).toBe(1);
    expect(out).toMatch(
      /stages\.json, строка \d+, место \/stages\/1\/guards\/0\/conditions: Это условие не может выполниться/,
    );
  });

  it('check gives a program codes and pointers', async () => {
    const target = pack('for a program', 'limits.json', (text) =>
      text.replace('"sopLimit"', '"limit"'),
    );
    const { code, out } = await call('check', '--json', target);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        problems: expect.arrayContaining([
          expect.objectContaining({
            code: 'parameter-unknown',
            file: 'limits.json',
            path: '/limits/0/max/parameter',
          }),
        ]) as unknown,
      },
    ]);
  });

  it('test shows the rows that a changed number breaks', async () => {
    const target = pack('a changed term', 'parameters.json', (text) =>
      text.replace('"value": 10', '"value": 11'),
    );
    const { code, out } = await call('test', target);
    expect(code).toBe(1);
    expect(out).toMatch(/примеров \d+, не сошлось \d+/);
    expect(out).toContain(
      'scenarios/program-draft.json: В последний день срок ещё идёт (на 2026-06-29)',
    );
    expect(out).toContain(
      'obligations/program-draft/due: ожидалось 2026-06-29, получилось 2026-06-30',
    );
  });

  it('test gives a program every row', async () => {
    const { out } = await call('test', '--json', 'tula-srcn2-2022-50');
    const [tula] = JSON.parse(out) as [
      { readonly rows: readonly { readonly mismatches: readonly unknown[] }[] },
    ];
    expect(tula.rows.length).toBeGreaterThan(80);
    expect(tula.rows.every(({ mismatches }) => mismatches.length === 0)).toBe(true);
  });
});
