import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { compiledDocuments } from '../../../build/compiled-documents.js';
import { VOLUME } from '../../print/testing/records.js';
import { describeXlsxProblem, importEntries, openJournalFile } from '../index.js';
import { journalFile } from './journal-file.js';

const journals = (await compiledDocuments()).map((shape) => ({ ...shape, validators: new Map() }));
const journal = journals.find(({ definition }) => definition.id === 'primary-registration-journal');
if (!journal) throw new Error('no journal');
const { example } = journal;

const fileOf = async (entries: readonly unknown[]): Promise<Uint8Array> => {
  const file = await journalFile(journal, VOLUME, entries);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
};

const partOf = (file: Uint8Array, path: string): string => {
  const part = unzipSync(file)[path];
  if (!part) throw new Error(`no ${path}`);
  return strFromU8(part);
};

describe('the sheet of a journal', () => {
  it('has its head frozen, filtered and on every printed page', async () => {
    const file = await fileOf([example, example]);
    const [sheet] = (await readXlsx(file)).sheets;
    expect(sheet).toMatchObject({
      name: 'Журнал',
      freezePane: { rows: 1, columns: 1 },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        printTitlesRow: '$1:$1',
        printTitlesColumn: '$A:$A',
      },
    });
    expect(sheet?.autoFilter?.range).toMatch(/^A1:[A-Z]+3$/);
    expect(partOf(file, 'xl/worksheets/sheet1.xml')).toContain(
      'Журнал первичного учёта (primary-registration-journal), редакция 1',
    );
  });

  it('spreads over as many sheets as it takes to be read', async () => {
    const wide = (await readXlsx(await fileOf([example]))).sheets[0]?.pageSetup?.fitToWidth;
    const log = journals.find(({ definition }) => definition.id === 'information-activity-journal');
    const narrow = log && (await journalFile(log, {}, [log.example]));
    const sheet = narrow?.ok ? (await readXlsx(narrow.value)).sheets[0] : undefined;
    expect([wide, sheet?.pageSetup?.fitToWidth]).toEqual([4, 2]);
  });

  it('keeps dates as dates, numbers as numbers, all else as text', async () => {
    const [sheet] = (await readXlsx(await fileOf([example]), { readStyles: true })).sheets;
    const under = (title: string) => {
      const column = sheet?.rows[0]?.indexOf(title) ?? -1;
      const cell = sheet?.cells?.get(`1,${column}`);
      return [cell?.type, cell?.value, cell?.style?.numFmt];
    };
    expect(under('Дата поступления сведений')).toEqual([
      'date',
      new Date(Date.UTC(2026, 9, 9)),
      'dd.mm.yyyy',
    ]);
    expect(under('Детей до 18 лет')).toEqual(['number', 2, '0']);
    expect(under('Телефон')).toEqual(['string', '+7 900 000-00-00', '@']);
    expect(under('Источник')).toEqual(['string', 'образовательная организация', '@']);
  });

  it('offers the choices of a field, from a hidden sheet', async () => {
    const { sheets } = await readXlsx(await fileOf([example]));
    const lists = sheets.find(({ name }) => name === 'Списки');
    expect(lists?.hidden).toBe(true);
    expect(lists?.rows.flat()).toContain('образовательная организация');
    const [sheet] = sheets;
    expect(sheet?.dataValidations?.every(({ type }) => type === 'list')).toBe(true);
    expect(sheet?.dataValidations?.length).toBe(lists?.rows[0]?.length);
  });

  it('comes with the header of its volume and the edition of its form', async () => {
    const { sheets } = await readXlsx(await fileOf([example]));
    const told = new Map(
      sheets.find(({ name }) => name === 'О журнале')?.rows.map(([label, said]) => [label, said]),
    );
    expect(told.get('Код формы')).toBe('primary-registration-journal');
    expect(told.get('Редакция формы')).toBe('1');
    expect(told.get('Учреждение')).toBe('Центр «Пример»');
    expect(told.get('Журнал начат')).toEqual(new Date(Date.UTC(2026, 0, 12)));
  });

  it('leaves out what does not apply', async () => {
    const entry = { ...example, deregisteredOn: undefined, result: 'completed' };
    const file = await fileOf([entry]);
    const opened = await openJournalFile(file, journal);
    const read = opened.ok && importEntries(opened.value, journal);
    expect(read && read.ok && read.value[0]).not.toHaveProperty('result');
  });
});

describe('a text of five megabytes', () => {
  it('goes out cut with a warning and does not come back', async () => {
    const entry = { ...example, note: 'слово '.repeat(2 ** 19) };
    const file = await journalFile(journal, VOLUME, [entry]);
    expect(file.problems.map(describeXlsxProblem)).toEqual([
      'Строка 2, «Примечание»: текст длиннее, чем вмещает ячейка Excel; в файл вошло начало',
    ]);
    const opened = file.ok ? await openJournalFile(file.value, journal) : file;
    const read = opened.ok ? importEntries(opened.value, journal) : opened;
    expect(read.problems.map(({ code, path }) => [code, path])).toEqual([
      ['xlsx-was-cut-off', '/0/note'],
    ]);
  });
});

describe('a draft with answers of wrong types', () => {
  it('goes out with its words as text', async () => {
    const file = await fileOf([{ rowNumber: 'седьмой', informationReceivedOn: 'вчера' }]);
    const rows = (await readXlsx(file)).sheets[0]?.rows[1] ?? [];
    expect(rows).toEqual(expect.arrayContaining(['седьмой', 'вчера']));
  });
});
