import { readDocument } from '../../packages/forms/build/read-document.js';
import {
  compileSource,
  type DocumentShape,
} from '../../packages/forms/src/documents/compile/compile-source.js';
import {
  journalModel,
  printModel,
  type PrintModel,
  type PrintOptions,
} from '../../packages/forms/src/print/index.js';
import {
  NOBODY_HOME,
  REFUSED_ACCESS,
  REJECTED,
  VOLUME,
} from '../../packages/forms/src/print/testing/records.js';

const OPTIONS: PrintOptions = {
  edition: '1',
  status: 'final',
  organisation: 'Областное казённое учреждение «Примерский центр социальной помощи семье и детям»',
  regulationTitle: 'Положение о технологии «Ведение случая», утверждённое приказом №\u00a00',
  version: '2',
  hash: '0f3a9c1e',
};

async function compiled(id: string): Promise<DocumentShape> {
  const result = compileSource(await readDocument(id));
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problems)}`);
  return result.value;
}

const entriesOf = (journal: DocumentShape, count: number) =>
  Array.from({ length: count }, (_entry, index) => ({ ...journal.example, rowNumber: index + 1 }));

/** What is worth looking at on paper, by the name of the file. */
export async function sampleModels(): Promise<ReadonlyMap<string, PrintModel>> {
  const act = await compiled('living-conditions-act');
  const program = await compiled('accompaniment-program');
  const journal = await compiled('primary-registration-journal');
  const blank: PrintOptions = { ...OPTIONS, blank: true };
  const draft: PrintOptions = { ...OPTIONS, status: 'draft' };
  return new Map([
    ['act', printModel(act, act.example, OPTIONS)],
    ['act-refused', printModel(act, { ...act.example, ...REFUSED_ACCESS }, OPTIONS)],
    ['act-nobody-home', printModel(act, { ...act.example, ...NOBODY_HOME }, OPTIONS)],
    ['act-blank', printModel(act, {}, blank)],
    ['act-empty', printModel(act, {}, draft)],
    ['program', printModel(program, program.example, OPTIONS)],
    ['program-rejected', printModel(program, { ...program.example, ...REJECTED }, OPTIONS)],
    ['program-empty', printModel(program, {}, draft)],
    ['program-blank', printModel(program, {}, blank)],
    ['journal', journalModel(journal, VOLUME, entriesOf(journal, 9), OPTIONS)],
    ['journal-blank', journalModel(journal, {}, [], blank)],
    ['journal-extract', printModel(journal, journal.example, OPTIONS)],
  ]);
}
