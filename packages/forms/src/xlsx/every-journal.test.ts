import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { compiledDocuments } from '../../build/compiled-documents.js';
import { withEveryText } from '../docx/testing/with-every-text.js';
import { VOLUME } from '../print/testing/records.js';
import { importEntries, journalFile, openJournalFile, type JournalSheet } from './index.js';

const documents = await compiledDocuments();
const journals = documents.filter(({ volume }) => volume !== undefined);

const PERSON = { lastName: 'Соседкина', firstName: 'Ольга', patronymic: 'Случаевна' };

const opened = async (...journal: Parameters<typeof journalFile>): Promise<JournalSheet> => {
  const file = await journalFile(...journal);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  const sheet = await openJournalFile(file.value, journal[0]);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.problems));
  return sheet.value;
};

it('every journal of the catalogue is tried', () => {
  expect(journals.length).toBeGreaterThanOrEqual(10);
});

describe.each(journals.map((journal) => [journal.definition.id, journal] as const))(
  'the Excel file of %s',
  (_id, shape) => {
    // The interpreter judges: validators of the build are not waited for.
    const journal = { ...shape, validators: new Map() };
    const { example } = journal;

    it('brings back the entries that went into it', async () => {
      const entries = [example, { ...example, rowNumber: 2 }, {}, { ...example, rowNumber: 3 }];
      const read = importEntries(await opened(journal, VOLUME, entries), journal);
      expect(read).toEqual({
        ok: true,
        value: entries.filter((entry) => Object.keys(entry).length > 0),
        problems: [],
      });
    });

    it('maps each column to its own field', async () => {
      const sheet = await opened(journal, VOLUME, [example]);
      expect(sheet.columns.length).toBeGreaterThan(5);
      expect(
        sheet.columns.filter(({ field, candidates, title }) => {
          const own = sheet.fields.find((one) => one.title === title);
          return field === undefined || field !== own?.path || candidates[0]?.likeness !== 1;
        }),
      ).toEqual([]);
    });

    it('has no formula, whatever people typed', async () => {
      const typed = withEveryText(journal.schema, example, '=HYPERLINK("http://x","+1")');
      const file = await journalFile(journal, VOLUME, [typed]);
      const workbook = file.ok ? await readXlsx(file.value) : undefined;
      const cells = workbook?.sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]) ?? [];
      expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
      const said = workbook?.sheets[0]?.rows.flat() ?? [];
      expect(said).toContain('=HYPERLINK("http://x","+1")');
    });
  },
);

describe('an entry whose signature was refused before witnesses', () => {
  const journal = journals.find(({ definition }) => definition.id === 'consultations-journal');

  it('keeps every witness', async () => {
    if (!journal) throw new Error('no such journal');
    const refused = {
      ...journal.example,
      signature: {
        state: 'refused',
        reason: 'не согласна с записью',
        witnesses: [1, 2, 3, 4].map((number) => ({ person: PERSON, position: `кв. ${number}` })),
      },
    };
    const whole = { ...journal, validators: new Map() };
    const read = importEntries(await opened(whole, VOLUME, [refused]), whole);
    expect(read.ok && read.value[0]?.signature).toEqual(refused.signature);
  });
});
