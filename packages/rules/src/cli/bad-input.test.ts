import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call, evaluate } from './fixtures/call.js';
import { createWorkFolder } from './fixtures/work-folder.js';

const work = createWorkFolder();
afterAll(work.remove);

const stated = (fact: string, value: unknown) => ({
  subject: { type: 'family', id: 'family' },
  fact,
  state: 'stated',
  value,
  on: '2026-10-08',
  source: { kind: 'answer' },
});

describe('bad input is refused in Russian, with code 2 and nothing on the output', () => {
  const file = work.writeCase('plain.json');
  const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no such command', ['decide'], /Нет команды «decide»/],
    ['no such key', ['evaluate', '--reglament', 'x'], /Непонятный ключ --reglament/],
    [
      'a key without its value',
      ['evaluate', '--regulation'],
      /У ключа --regulation должно быть значение/,
    ],
    ['nothing given', ['evaluate'], /Не указано: --regulation\n.*--as-of\n.*дело\.json/],
    [
      'two cases',
      ['evaluate', '--regulation', 'x', '--as-of', '2026-01-01', 'a', 'b'],
      /Лишнее: b/,
    ],
    [
      'an unknown regulation',
      ['evaluate', '--regulation', 'atlantis', '--as-of', '2026-11-22', file],
      /Нет регламента «atlantis»\. Есть: .*lgov-2024-70, /,
    ],
    [
      'the 31st of February',
      ['evaluate', '--regulation', 'lgov-2024-70', '--as-of', '2026-02-31', file],
      /Такого дня нет в календаре: «2026-02-31»/,
    ],
    [
      'a date in another form',
      ['evaluate', '--regulation', 'lgov-2024-70', '--as-of', '22.11.2026', file],
      /не по образцу/,
    ],
    ['an unknown pack to check', ['check', 'atlantis'], /Нет регламента «atlantis»/],
    ['an unknown pack to test', ['test', 'atlantis'], /Нет регламента «atlantis»/],
  ];

  it.each(cases)('%s', async (_name, args, message) => {
    const { code, out, err } = await call(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it.each([
    ['no file', () => path.join(work.folder, 'absent.json'), /Нет файла .*absent\.json/],
    [
      'broken JSON',
      () => work.write('broken.json', '{\n "id": 1,\n}'),
      /broken\.json, строка 3: Это не JSON: ошибка в строке 3, столбце 1/,
    ],
    [
      'another encoding',
      () => work.write('cp1251.json', Uint8Array.of(0x7b, 0x22, 0xcf, 0x22, 0x7d)),
      /не в кодировке UTF-8/,
    ],
    [
      'a key twice',
      () => work.write('twice.json', '{ "id": 1, "id": 2 }'),
      /место \/id: Ключ «id» записан дважды/,
    ],
    [
      'an impossible date',
      () =>
        work.writeCase('date.json', (record) => {
          record.events = [{ id: 'a', type: 'information-received', on: '2026-02-31' }];
        }),
      /строка \d+, место \/events\/0\/on: Такой даты нет/,
    ],
    [
      'a wrong type',
      () =>
        work.writeCase('type.json', (record) => {
          record.statements = [stated('family.incomePerCapita', 'много')];
        }),
      /строка \d+, место \/statements\/0\/value: .*не того типа/,
    ],
    [
      'an unknown fact',
      () =>
        work.writeCase('fact.json', (record) => {
          record.statements = [stated('family.mood', 'good')];
        }),
      /место \/statements\/0\/fact: В словаре нет факта «family\.mood»/,
    ],
    [
      'an unknown event',
      () =>
        work.writeCase('event.json', (record) => {
          record.events = [{ id: 'a', type: 'rain', on: '2026-11-02' }];
        }),
      /место \/events\/0\/type: В словаре нет события «rain»/,
    ],
    [
      'a case of another format',
      () =>
        work.writeCase('format.json', (record) => {
          record.schemaVersion = 2;
        }),
      /место \/schemaVersion: Здесь возможно только 1/,
    ],
  ])('%s', async (_name, file, message) => {
    const { code, out, err } = await evaluate(file());
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('a setting that the text itself fixes', async () => {
    const settings = work.write('fixed.json', '{ "draftTerm": 20 }');
    const { code, err } = await evaluate(file, '--settings', settings);
    expect(code).toBe(2);
    expect(err).toMatch(/fixed\.json.*место \/settings\/draftTerm: .*настройкой не меняется/);
  });

  it('settings that are no object', async () => {
    const { code, err } = await evaluate(file, '--settings', work.write('list.json', '[]'));
    expect([code, err]).toEqual([2, expect.stringContaining('Настройки – это объект')]);
  });

  it('a program is given code and pointer', async () => {
    const { code, out, err } = await evaluate(work.write('broken.json', '{'), '--json');
    expect([code, err]).toEqual([2, '']);
    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'json-broken', path: '' }] });
  });
});
