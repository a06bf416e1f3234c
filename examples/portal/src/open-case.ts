import { addEvent, openCaseSession, putDocument, type CaseSession } from '@semya/widgets';
import { catalogue, loadDocument } from '@semya/forms/documents';
import { settings } from './settings.js';
import { cases } from './stores.js';

let session: CaseSession | undefined;
let sessionOf: string | undefined;

/** One session for the pages of one case: the workspace and its documents see the same record. */
export function sessionFor(caseId: string, asOf: string): CaseSession {
  if (session && sessionOf === caseId) return session;
  closeSession();
  session = openCaseSession({ store: cases, caseId, asOf, settings });
  sessionOf = caseId;
  return session;
}

export function closeSession(): void {
  session?.close();
  session = undefined;
}

export function setDay(asOf: string): void {
  session?.setAsOf(asOf);
}

/** Puts a filled document into the open case. */
export async function keep(
  open: CaseSession,
  record: Parameters<typeof putDocument>[1],
): Promise<void> {
  const loaded = await loadDocument(record.document, {
    regulation: open.state.record?.regulation ?? '',
  });
  if (loaded.ok) await open.apply(putDocument(loaded.value, record));
}

/** The document with which the regulation begins, when it can be filled in here. */
export async function firstDocument(caseId: string, asOf: string): Promise<string | undefined> {
  const { stage, documents } = (await ready(sessionFor(caseId, asOf))).state.decision ?? {};
  const openable = new Set(catalogue.map(({ id }) => id));
  return documents?.find(
    (required) => required.stage === stage?.current?.id && openable.has(required.document),
  )?.document;
}

/** Records that cases pass from one specialist to another. */
export async function handOver(
  { from, to, cases: ids }: { from: string; to: string; cases: readonly string[] },
  on: string,
  reason: string,
): Promise<void> {
  const source = { kind: 'answer' } as const;
  const event = (type: string, data: Readonly<Record<string, string>>) =>
    addEvent({ id: crypto.randomUUID(), type, on, data, source });
  for (const caseId of ids) {
    const open = await ready(sessionFor(caseId, on));
    if (from !== '') await open.apply(event('case-manager-released', { specialist: from, reason }));
    await open.apply(event('case-manager-appointed', { specialist: to }));
  }
}

function ready(open: CaseSession): Promise<CaseSession> {
  if (open.state.phase !== 'loading') return Promise.resolve(open);
  return new Promise((resolve) => {
    const stop = open.subscribe(() => {
      if (open.state.phase === 'loading') return;
      stop();
      resolve(open);
    });
  });
}
