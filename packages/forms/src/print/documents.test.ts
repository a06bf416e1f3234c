import { describe, expect, it } from 'vitest';
import { readDocument } from '../../build/read-document.js';
import { compileSource, type DocumentShape } from '../documents/compile/compile-source.js';
import {
  checkPrintLayout,
  journalModel,
  printModel,
  type PrintModel,
  type PrintOptions,
} from './index.js';
import { journalDocument } from './model/journal.js';
import { expectedAnswers } from './testing/expected-words.js';
import { modelText } from './testing/model-text.js';
import { NOBODY_HOME, REFUSED_ACCESS, REJECTED, VOLUME } from './testing/records.js';

const OPTIONS: PrintOptions = {
  edition: '1',
  status: 'final',
  organisation: 'Центр «Пример»',
  regulationTitle: 'Положение о сопровождении',
};
const DRAFT: PrintOptions = { ...OPTIONS, status: 'draft' };
const BLANK: PrintOptions = { ...OPTIONS, blank: true };

const compiled = async (id: string): Promise<DocumentShape> => {
  const result = compileSource(await readDocument(id));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const act = await compiled('living-conditions-act');
const program = await compiled('accompaniment-program');
const journal = await compiled('primary-registration-journal');

const PRINTS: readonly (readonly [string, PrintModel])[] = [
  ['act', printModel(act, act.example, OPTIONS)],
  ['act-refused', printModel(act, { ...act.example, ...REFUSED_ACCESS }, OPTIONS)],
  ['act-nobody-home', printModel(act, { ...act.example, ...NOBODY_HOME }, OPTIONS)],
  ['act-empty', printModel(act, {}, DRAFT)],
  ['act-blank', printModel(act, {}, BLANK)],
  ['program', printModel(program, program.example, OPTIONS)],
  ['program-rejected', printModel(program, { ...program.example, ...REJECTED }, OPTIONS)],
  ['program-blank', printModel(program, {}, BLANK)],
  ['journal', journalModel(journal, VOLUME, [journal.example], OPTIONS)],
  ['journal-blank', journalModel(journal, {}, [], BLANK)],
  ['journal-extract', printModel(journal, journal.example, OPTIONS)],
];

describe('the printed page, word for word', () => {
  it.each(PRINTS)('%s', async (name, model) => {
    await expect(`${modelText(model)}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});

describe('the layout of each document', () => {
  it.each([act, program, journalDocument(journal)])('$definition.id is sound', (document) => {
    const { definition, schema } = document;
    expect(checkPrintLayout(definition.print, schema, definition)).toEqual([]);
  });
});

describe('a filled document', () => {
  it.each([
    [act, printModel(act, act.example, OPTIONS)],
    [program, printModel(program, program.example, OPTIONS)],
    [journal, printModel(journal, journal.example, OPTIONS)],
  ])('prints every answer that was given (%#)', ({ schema, example }, model) => {
    const page = modelText(model);
    const answers = expectedAnswers(schema, example);
    const unseen = answers.filter(({ wordings }) => !wordings.some((word) => page.includes(word)));
    expect(answers.length).toBeGreaterThan(10);
    expect(unseen).toEqual([]);
  });
});

describe('an act without access to the home', () => {
  it.each([
    ['refused', REFUSED_ACCESS],
    ['nobody home', NOBODY_HOME],
  ])('prints nothing of an inspection (%s)', (_name, state) => {
    const page = modelText(printModel(act, { ...act.example, ...state }, OPTIONS));
    expect(page).not.toMatch(/Жилищные условия|Состав семьи|Доходы|Условия для детей/);
    expect(page).toContain('осмотр не проводился');
    expect(page).toContain('## Вывод');
  });
});

describe('the programme', () => {
  it('is a project until it is approved, also when it is final', () => {
    const { approvalOutcome, ...tabled } = program.example;
    expect(approvalOutcome).toBe('approved');
    expect(printModel(program, tabled, OPTIONS).nodes[0]).toEqual({
      kind: 'draft-mark',
      text: 'ПРОЕКТ',
    });
    expect(printModel(program, program.example, OPTIONS).nodes[0]?.kind).toBe('organisation');
  });
});

describe('a long journal', () => {
  it('keeps the order of its entries', () => {
    const entries = Array.from({ length: 300 }, (_entry, index) => ({
      ...journal.example,
      rowNumber: index + 1,
    }));
    const table = journalModel(journal, VOLUME, entries, OPTIONS).nodes.find(
      (node) => node.kind === 'table',
    );
    expect(table?.kind === 'table' && table.rows.map(([number]) => Number(number))).toEqual(
      entries.map(({ rowNumber }) => rowNumber),
    );
  });
});
