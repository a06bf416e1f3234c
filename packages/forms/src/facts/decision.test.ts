import { compileRegulation, evaluate, type CaseRecord } from '@semya/rules';
import { createCalendar } from '@semya/rules/civil';
import { loadRegulation, russianCalendarData, vocabulary } from '@semya/rules/regulations';
import { describe, expect, it } from 'vitest';
import { withValueAt } from '../documents/pointer.js';
import { emptyCase, finalRecord, load } from '../testing/load.js';
import { applyRecord } from './apply-record.js';

const documents = {
  act: await load('living-conditions-act', { regulation: 'lgov-2024-70' }),
  program: await load('accompaniment-program', { regulation: 'lgov-2024-70' }),
  journal: await load('primary-registration-journal', { regulation: 'lgov-2024-70' }),
};

const lgov = await loadRegulation('lgov-2024-70');
if (!lgov.ok) throw new Error('no regulation');
const calendar = createCalendar(russianCalendarData);
const compiled = compileRegulation(lgov.value, vocabulary, calendar);
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));

const decide = (caseRecord: CaseRecord) =>
  evaluate(compiled.value, caseRecord, { asOf: '2026-11-05' });

const put = (
  caseRecord: CaseRecord,
  name: keyof typeof documents,
  data = documents[name].example,
): CaseRecord =>
  applyRecord(caseRecord, documents[name], finalRecord(documents[name], data, { id: name }));

describe('the loop from documents to the decision and back', () => {
  const registered = put(emptyCase, 'journal');
  const surveyed = put(registered, 'act');
  const tabled = put(surveyed, 'program');
  const draftOf = (caseRecord: CaseRecord) =>
    decide(caseRecord).obligations.find(({ key }) => key === 'program-draft');

  it('states nothing that the rules would not take', () => {
    expect(decide(tabled).problems).toEqual([]);
  });

  it('starts the term of the programme by the journal and meets it by tabling', () => {
    expect(draftOf(emptyCase)?.status).not.toBe('met');
    expect(draftOf(surveyed)?.status).toBe('overdue');
    expect(draftOf(tabled)).toMatchObject({ status: 'met', metBy: { on: '2026-10-21' } });
    const late = withValueAt(documents.program.example, '/tabledOn', '2026-10-30');
    expect(draftOf(put(surveyed, 'program', late))?.status).toBe('met-late');
  });

  it('gives the category of the journal its place in the decision', () => {
    const severity = decide(surveyed).classifications.find(({ fact }) => fact === 'case.severity');
    expect(severity?.current).toMatchObject({ value: 'tzhs' });
  });

  it('knows the documents that are there', () => {
    const act = decide(surveyed).documents.find(
      ({ document }) => document === 'living-conditions-act',
    );
    expect(act).toMatchObject({ state: 'final', records: ['act'] });
  });
});
