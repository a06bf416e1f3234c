import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from './fixtures/call.js';
import { TINY, writePack } from './fixtures/tiny-pack.js';
import { createWorkFolder } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);

const deadlines = TINY['deadlines.json'] as { readonly deadlines: readonly object[] };
const longer = {
  deadlines: [
    { ...deadlines.deadlines[0], term: { amount: 5, unit: 'calendar-day', shift: false } },
  ],
};

const before = writePack(path.join(work.folder, 'before'), TINY);
const after = writePack(path.join(work.folder, 'after'), { ...TINY, 'deadlines.json': longer });
const family = work.writeCase('family.json', (record) => {
  record.regulation = 'tiny';
  record.id = 'family-1';
  record.events = [{ id: 'a', type: 'information-received', on: '2026-06-17' }];
  record.statements = [];
  record.records = [];
});

const diff = (asOf: string, ...rest: readonly string[]) => call('diff', '--as-of', asOf, ...rest);

describe('diff', () => {
  it('shows outcomes that turned and dates that moved', async () => {
    const { code, out } = await diff('2026-06-21', before, after, family);
    expect(code).toBe(1);
    expect(out).toContain(
      'Проект программы внесён (deadline:answer, п. 1): просрочено до 20.06.2026 → истекает до 22.06.2026',
    );
    expect(out).toContain(
      '1 × Проект программы внесён (deadline:answer): просрочено → истекает; срок сдвинулся у 1',
    );
  });

  it('says nothing changed when the rules say the same', async () => {
    const { code, out } = await diff('2026-06-21', before, before, family);
    expect([code, out]).toEqual([0, expect.stringContaining('по-прежнему')]);
  });

  it('shows what came and what went', async () => {
    const without = writePack(path.join(work.folder, 'without'), {
      ...TINY,
      'deadlines.json': undefined,
      'scenarios/answer.json': undefined,
    });
    const { out } = await diff('2026-06-21', '--json', before, without, family);
    expect(JSON.parse(out)).toMatchObject({
      cases: 1,
      changed: [{ case: 'family-1', changes: [{ key: 'deadline:answer', before: 'overdue' }] }],
      sums: [{ key: 'deadline:answer', before: 'overdue', cases: 1 }],
    });
  });

  it('reads the rules as they were at a git revision', async () => {
    const folder = writePack(path.join(work.folder, 'repository', 'pack'), TINY);
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: folder });
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'before');
    writePack(folder, { 'deadlines.json': longer });
    const { code, out } = await diff('2026-06-21', `${folder}@HEAD`, folder, family);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('20.06.2026 → истекает до 22.06.2026'),
    ]);
    const unknown = await diff('2026-06-21', `${folder}@HEAD~7`, folder, family);
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('Такой ревизии нет')]);
  });

  it('reads folders and lines of cases, and tells of each that is faulty', async () => {
    const lines = work.write('many.ndjson', '{"id":\n\n{"schemaVersion":1}\n');
    const { code, err } = await diff('2026-06-21', before, after, lines);
    expect(code).toBe(2);
    expect(err).toMatch(/many\.ndjson, строка 1: Строка – не JSON/);
    expect(err).toMatch(/many\.ndjson, строка 3: Не хватает ключа «id»/);
  });

  it('asks for what is not given', async () => {
    const { code, err } = await call('diff', before);
    expect(code).toBe(2);
    expect(err).toMatch(/новый регламент\n.*дела\.json\n.*--as-of/);
  });
});
