import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from './fixtures/call.js';
import { TINY, writePack } from './fixtures/tiny-pack.js';
import { createWorkFolder } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);

const pack = writePack(path.join(work.folder, 'pack'), TINY);
const answer = (fact: string, value: unknown, subject = { type: 'family', id: 'family' }) => ({
  subject,
  fact,
  state: 'stated',
  value,
  on: '2026-06-17',
  source: { kind: 'answer' },
});
const family = work.writeCase('family.json', (record) => {
  record.regulation = 'tiny';
  record.subject = { type: 'family', id: 'family' };
  record.events = [{ id: 'a', type: 'information-received', on: '2026-06-17' }];
  record.statements = [{ ...answer('family.members', []), complete: true }];
  record.records = [];
});
const unknown = work.writeCase('unknown.json', (record) => {
  record.regulation = 'tiny';
  record.events = [];
  record.statements = [];
  record.records = [];
});

const explain = (file: string, ...rest: readonly string[]) =>
  call('explain', '--regulation', pack, '--as-of', '2026-06-21', ...rest, file);

describe('explain', () => {
  it('gives every outcome with its clause and what decided it', async () => {
    const { code, out } = await explain(family);
    expect(code).toBe(0);
    expect(out).toContain(
      'Проект программы внесён (п. 1): просрочено до 20.06.2026 [deadline:answer]',
    );
    expect(out).toContain('  Нарушен срок по п. 1.');
    expect(out).toContain('Много детей (п. 1): нет [category:large]');
    expect(out).toMatch(
      / {2}✗ Число несовершеннолетних детей: 0.*нужно не меньше 3.* – ответ, 17\.06\.2026/,
    );
  });

  it('says what is lacking for what is unknown', async () => {
    const { out } = await explain(unknown, '--outcome', 'category:large');
    expect(out).toContain('Много детей (п. 1): неизвестно');
    expect(out).toContain('Чтобы решить, не хватает: Члены семьи');
    expect(out).not.toContain('deadline:answer');
  });

  it.each(['deadline:answer', 'answer'])('finds an outcome by %s', async (name) => {
    const { out } = await explain(family, '--outcome', name, '--json');
    expect(JSON.parse(out)).toMatchObject([{ key: 'deadline:answer', answer: 'overdue' }]);
  });

  it('names the outcomes there are when asked for another', async () => {
    const { code, err } = await explain(family, '--outcome', 'category:rich');
    expect([code, err]).toEqual([2, expect.stringMatching(/category:rich.*category:large/)]);
  });
});
