import type { CaseRecord, DocumentRecord, Json, Problem, StatementSource } from '@semya/rules';
import { newRecord, openRecord, prefill, type CompiledDocument } from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';
import type { Draft, DraftKey, DraftStore } from '../store/index.js';

/** A document on the screen: what it is, what it holds, and where the values came from. */
export interface OpenedDocument {
  readonly document: CompiledDocument;
  readonly record: DocumentRecord;
  /** What the form starts with: the record's data, or a newer draft. */
  readonly data: Readonly<Record<string, Json>>;
  readonly draft?: Draft;
  /** Pointers of values that were filled in from the case. */
  readonly marks: ReadonlyMap<string, StatementSource>;
  /** A record of an edition that is not known here is shown, never changed. */
  readonly readonly: boolean;
  readonly problems: readonly Problem[];
}

export interface OpenOptions {
  readonly document: string;
  readonly recordId: string | undefined;
  readonly caseRecord: CaseRecord;
  readonly asOf: string;
  readonly drafts: DraftStore | undefined;
}

export type OpenResult =
  | { readonly ok: true; readonly value: OpenedDocument }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Opens a record of the case, or begins one filled in from what the case already knows. */
export async function openDocument(options: OpenOptions): Promise<OpenResult> {
  const { caseRecord, asOf, recordId } = options;
  const loaded = await loadDocument(options.document, { regulation: caseRecord.regulation });
  if (!loaded.ok) return loaded;
  const document = loaded.value;
  const existing = caseRecord.records.find(({ id }) => id === recordId);
  const begun = existing ?? (await draftedRecord(document, options));
  const opened = openRecord(document, begun);
  if (!opened.ok) return opened;
  const { record, readonly } = opened.value;
  const filled = existing
    ? { data: record.data, marks: new Map<string, StatementSource>() }
    : prefill(document, caseRecord, asOf, { data: record.data });
  const key = draftKey(caseRecord.id, record);
  const draft = readonly ? undefined : await options.drafts?.get(key);
  const typed = draft?.ok ? draft.value : undefined;
  return {
    ok: true,
    value: {
      document,
      record,
      data: typed?.data ?? filled.data,
      ...(typed ? { draft: typed } : {}),
      marks: filled.marks,
      readonly,
      problems: [...opened.problems, ...(draft?.problems ?? [])],
    },
  };
}

export function draftKey(caseId: string, { id, document }: DocumentRecord): DraftKey {
  return { case: caseId, record: id, document };
}

/** A new record; when an unfinished draft of the same document waits, the record it was begun for. */
async function draftedRecord(
  document: CompiledDocument,
  { caseRecord, asOf, drafts }: OpenOptions,
): Promise<DocumentRecord> {
  const fresh = newRecord(document, { id: crypto.randomUUID(), on: asOf });
  const waiting = await drafts?.list(caseRecord.id);
  const known = new Set(caseRecord.records.map(({ id }) => id));
  const draft = waiting?.ok
    ? waiting.value.find(({ key }) => key.document === fresh.document && !known.has(key.record))
    : undefined;
  return draft ? { ...fresh, id: draft.key.record, edition: draft.edition } : fresh;
}
