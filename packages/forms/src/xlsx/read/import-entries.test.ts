import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { compiledDocuments } from '../../../build/compiled-documents.js';
import type { CompiledDocument } from '../../contracts/document.js';
import {
  describeXlsxProblem,
  importEntries,
  journalFile,
  openJournalFile,
  suggestedMapping,
  type JournalSheet,
} from '../index.js';

const journals = (await compiledDocuments()).map((shape): CompiledDocument => ({
  ...shape,
  validators: new Map(),
}));

const journalOf = (id: string): CompiledDocument => {
  const found = journals.find(({ definition }) => definition.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

const journal = journalOf('primary-registration-journal');

const TITLES = [
  '№ п/п',
  'Дата поступления сведений',
  'Источник',
  'Заявитель, глава семьи',
  'Детей до 18 лет',
] as const;
const ROW: readonly CellValue[] = [
  1,
  '09.10.2026',
  'Образовательная организация',
  'Вымышленная Мария Примеровна',
  '2',
];

const fileOf = (
  rows: readonly (readonly CellValue[])[],
  rest: Partial<WriteSheet> = {},
): Promise<Uint8Array> =>
  writeXlsx({ sheets: [{ name: 'Лист1', rows: rows.map((row) => [...row]), ...rest }] });

const sheetOf = async (...file: Parameters<typeof fileOf>): Promise<JournalSheet> => {
  const sheet = await openJournalFile(await fileOf(...file), journal);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
};

const withCell = (index: number, value: CellValue): readonly CellValue[] => ROW.with(index, value);

describe('a journal kept by hand', () => {
  it('is read as people write: dates, choices, numbers, whole names', async () => {
    const read = importEntries(await sheetOf([TITLES, ROW]), journal);
    expect(read).toEqual({
      ok: true,
      problems: [],
      value: [
        {
          rowNumber: 1,
          informationReceivedOn: '2026-10-09',
          source: 'education',
          familyRepresentative: {
            lastName: 'Вымышленная',
            firstName: 'Мария',
            patronymic: 'Примеровна',
          },
          childrenCount: 2,
        },
      ],
    });
  });

  it('may have a name above its head and empty rows', async () => {
    const rows = [['ЖУРНАЛ учёта'], [], TITLES, [], ROW, [null, ' '], withCell(0, 2)];
    const sheet = await sheetOf(rows);
    expect(sheet.head).toBe(2);
    const read = importEntries(sheet, journal);
    expect(read.ok && read.value.map(({ rowNumber }) => rowNumber)).toEqual([1, 2]);
  });

  it('is mapped by titles that are only similar, each field once', async () => {
    const sheet = await sheetOf([
      ['№ п/п', 'Дата поступления сведения', 'Цвет обоев', '№ п/п'],
      [1, '09.10.2026', 'зелёный', 7],
    ]);
    expect(sheet.columns.map(({ field }) => field)).toEqual([
      '/rowNumber',
      '/informationReceivedOn',
      undefined,
      undefined,
    ]);
    expect(sheet.columns[1]?.candidates.map(({ path }) => path)).toContain(
      '/informationReceivedOn',
    );
  });

  it('says which columns stay out', async () => {
    const opened = await openJournalFile(await fileOf([[...TITLES, 'Цвет обоев'], ROW]), journal);
    expect(opened.problems.map(describeXlsxProblem)).toEqual([
      'Графа F «Цвет обоев» ни с чем не сопоставлена и не загружается',
    ]);
  });

  it('takes dates and times that Excel itself keeps', async () => {
    const rooms = journalOf('room-occupancy-journal');
    const file = await fileOf(
      [
        ['Дата', 'Начало'],
        [46_304, 9.25 / 24],
      ],
      { columns: [{ numFmt: 'dd.mm.yyyy' }, { numFmt: 'h:mm' }] },
    );
    const sheet = await openJournalFile(file, rooms);
    const read = sheet.ok && importEntries(sheet.value, rooms);
    expect(read && read.ok && read.value).toEqual([{ date: '2026-10-09', startTime: '09:15' }]);
  });
});

describe('a wrong cell', () => {
  it.each([
    [
      1,
      '31.02.2026',
      'Ячейка B3, «Дата поступления сведений»: не дата. Запишите её так: 09.10.2026',
    ],
    [1, 46_304, 'Ячейка B3, «Дата поступления сведений»: не дата. Запишите её так: 09.10.2026'],
    [
      3,
      'Вымышленная',
      'Ячейка D3, «Заявитель, глава семьи»: нужны фамилия, имя и, если есть, отчество',
    ],
    [4, 'двое', 'Ячейка E3, «Детей до 18 лет»: не число. Уберите буквы и лишние знаки'],
    [4, 1.5, 'Ячейка E3, «Детей до 18 лет»: нужно целое число'],
  ] as const)(
    'in column %i, %j, is named, and nothing is taken over',
    async (index, value, said) => {
      const read = importEntries(await sheetOf([TITLES, ROW, withCell(index, value)]), journal);
      expect(read.ok).toBe(false);
      expect(read.problems.map(describeXlsxProblem)).toEqual([said]);
      expect('value' in read).toBe(false);
    },
  );

  it('that names no option is told which there are', async () => {
    const read = importEntries(await sheetOf([TITLES, withCell(2, 'сорока')]), journal);
    const [said] = read.problems.map(describeXlsxProblem);
    expect(said).toMatch(/^Ячейка C2, «Источник»: такого варианта нет\..*образовательная/u);
  });

  it('with a formula is refused, whatever it counts', async () => {
    const sheet = await sheetOf([TITLES, ROW], {
      cells: new Map([['1,4', { formula: '1+1', formulaResult: 2, type: 'formula', value: 2 }]]),
    });
    const read = importEntries(sheet, journal);
    expect(read.problems.map(({ code, path }) => [code, path])).toEqual([
      ['xlsx-formula', '/0/childrenCount'],
    ]);
  });

  it('that the form itself does not allow is named with the form’s own words', async () => {
    const read = importEntries(await sheetOf([TITLES, withCell(4, -1)]), journal);
    const said = read.problems.map(describeXlsxProblem);
    expect(read.ok).toBe(false);
    expect(said[0]).toMatch(/^Ячейка E2: .*Детей до 18 лет/u);
  });

  it('does not hide the other wrong ones', async () => {
    const rows = [TITLES, withCell(1, 'вчера').with(4, 'двое'), withCell(2, 'сорока')];
    const read = importEntries(await sheetOf(rows), journal);
    expect(read.problems.map(({ params }) => params.cell)).toEqual(['B2', 'E2', 'C3']);
  });
});

describe('a mapping by hand', () => {
  it('sends a column to the field that a person chose', async () => {
    const sheet = await sheetOf([
      ['Пометки', 'Дата поступления сведений'],
      ['Позвонить вечером', '09.10.2026'],
    ]);
    const mapping = new Map([...suggestedMapping(sheet), [0, '/note']]);
    const read = importEntries(sheet, journal, mapping);
    expect(read.ok && read.value).toEqual([
      { note: 'Позвонить вечером', informationReceivedOn: '2026-10-09' },
    ]);
  });

  it.each([
    ['a field that is not there', '/nowhere', 'xlsx-field-unknown'],
    ['a field that another column has', '/informationReceivedOn', 'xlsx-field-repeated'],
  ])('to %s is refused', async (_what, path, code) => {
    const sheet = await sheetOf([TITLES, ROW]);
    const mapping = new Map([...suggestedMapping(sheet), [4, path]]);
    expect(importEntries(sheet, journal, mapping).problems.map((one) => one.code)).toEqual([code]);
  });

  it('of a whole name and a part of it is refused', async () => {
    const sheet = await sheetOf([TITLES, ROW]);
    const mapping = new Map([...suggestedMapping(sheet), [4, '/familyRepresentative/lastName']]);
    expect(importEntries(sheet, journal, mapping).ok).toBe(false);
  });
});

describe('a file that cannot be it', () => {
  it.each([
    ['no book of Excel', new TextEncoder().encode('Дата;Источник'), 'xlsx-unreadable'],
    ['nothing', new Uint8Array(), 'xlsx-unreadable'],
  ])('%s', async (_what, file, code) => {
    const opened = await openJournalFile(file, journal);
    expect(opened.problems.map((one) => one.code)).toEqual([code]);
  });

  it('a head without rows', async () => {
    const opened = await openJournalFile(await fileOf([TITLES]), journal);
    expect(opened.problems.map((one) => one.code)).toEqual(['xlsx-no-rows']);
  });

  it('the file of another journal', async () => {
    const other = journalOf('contact-log');
    const file = await journalFile(other, {}, [other.example]);
    const opened = file.ok ? await openJournalFile(file.value, journal) : file;
    expect(opened.problems.map((one) => one.code)).toEqual(['xlsx-other-document']);
  });
});
