import { afterEach, expect, test } from 'vitest';
import type { CaseRecord } from '@semya/rules';
import { finalise, newRecord } from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';
import { printModel, renderPrint } from '@semya/forms/print';
import { SemyaCase } from './elements/case/index.js';
import { putDocument } from './session/case-operations.js';
import { openCaseSession, type CaseSession } from './session/case-session.js';
import { createMemoryCaseStore } from './store/index.js';

const asOf = '2026-10-22';

const family: CaseRecord = {
  schemaVersion: 1,
  id: 'demo',
  regulation: 'lgov-2024-70',
  title: 'Семья Примеровых',
  subject: { type: 'family', id: 'family' },
  events: [{ id: 'received', type: 'information-received', on: '2026-10-09' }],
  statements: [],
  records: [],
};

let session: CaseSession | undefined;

afterEach(() => {
  session?.close();
  document.body.replaceChildren();
});

async function openFamily(): Promise<{ session: CaseSession; screen: SemyaCase }> {
  const store = createMemoryCaseStore();
  await store.save(family, { parent: undefined });
  session = openCaseSession({ store, caseId: family.id, asOf });
  const screen = new SemyaCase();
  screen.session = session;
  document.body.append(screen);
  await expect.poll(() => session?.state.phase).toBe('ready');
  await screen.updateComplete;
  return { session, screen };
}

function term(screen: SemyaCase, key: string): Element | null | undefined {
  const deadlines = screen.shadowRoot?.querySelector('semya-deadlines');
  return deadlines?.shadowRoot?.querySelector(`[data-key="${key}"]`);
}

test('a field of the programme states the day of tabling, the ten-day term is met on the screen, and the same record prints', async () => {
  const { session, screen } = await openFamily();
  expect(term(screen, 'program-draft')?.classList).toContain('status-due-soon');

  const loaded = await loadDocument('accompaniment-program', { regulation: 'lgov-2024-70' });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const program = loaded.value;
  const begun = newRecord(program, {
    id: 'program',
    on: asOf,
    data: program.example,
  });
  const final = finalise(program, begun, { on: asOf });
  if (!final.ok) throw new Error(JSON.stringify(final.findings));
  await session.apply(putDocument(program, final.value));
  await screen.updateComplete;

  const tabled = session.state.record?.events.find(({ type }) => type === 'program-tabled');
  expect(tabled?.source).toMatchObject({ document: 'accompaniment-program', path: '/tabledOn' });
  await expect
    .poll(() => term(screen, 'program-draft')?.classList.contains('status-met'))
    .toBe(true);

  const paper = renderPrint(
    printModel(program, final.value.data, { edition: final.value.edition, status: 'final' }),
    document,
  );
  expect(paper.textContent).toContain('ПРОГРАММА');
});
