import type { DocumentRecord, Json, Problem } from '@semya/rules';
import { finalise, reopen, validateDraft, validateFinal, type Finding } from '@semya/forms';
import {
  createAutosave,
  type Autosave,
  type AutosaveState,
  type DraftStore,
} from '../store/index.js';
import type { CaseSession } from './case-session.js';
import { draftKey, openDocument, type OpenedDocument } from './opened-document.js';

type Data = Readonly<Record<string, Json>>;

/** What a screen of one document shows; replaced as a whole with every change. */
export interface DocumentSessionState {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly opened?: OpenedDocument;
  /** What the form holds now. */
  readonly data: Data;
  readonly findings: readonly Finding[];
  /** Whether the last check was the final one. */
  readonly checked: boolean;
  /** `off`: the host has not allowed drafts. */
  readonly draft: AutosaveState;
  readonly problems: readonly Problem[];
}

export interface DocumentSessionOptions {
  readonly session: CaseSession;
  readonly document: string;
  readonly recordId?: string | undefined;
  /** Civil date of today. */
  readonly asOf: string;
  readonly drafts?: DraftStore | undefined;
}

/** Work on one document of an open case. Nothing here knows of a screen. */
export interface DocumentSession {
  readonly state: DocumentSessionState;
  /** What was typed; kept as a draft where the host allows it. */
  change(data: Data): void;
  /** Judges the document as a final one. */
  check(): boolean;
  /** The final record, or `undefined` with the findings in the state. */
  finalise(by?: string): Promise<DocumentRecord | undefined>;
  /** The unfinished record, to be kept in the case. */
  unfinished(): DocumentRecord | undefined;
  /** Throws the draft away and shows what the case holds. */
  discardDraft(): Promise<void>;
  /** Makes a final document editable again; the final version stays. */
  reopen(): void;
  /** Whether something typed is neither in the case nor in a saved draft. */
  readonly unsaved: boolean;
  report(problems: readonly Problem[]): void;
  subscribe(listener: () => void): () => void;
  close(): Promise<void>;
}

/** Opens a document of a case for filling in. */
export function openDocumentSession(options: DocumentSessionOptions): DocumentSession {
  const { session, drafts } = options;
  const listeners = new Set<() => void>();
  let state: DocumentSessionState = {
    phase: 'loading',
    data: {},
    findings: [],
    checked: false,
    draft: { status: 'off' },
    problems: [],
  };
  let autosave: Autosave | undefined;
  let closed = false;

  const set = (change: Partial<DocumentSessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const open = async (withDraft = true): Promise<void> => {
    const caseRecord = session.state.record;
    if (!caseRecord) return;
    const opened = await openDocument({
      ...options,
      recordId: options.recordId,
      caseRecord,
      drafts: withDraft ? drafts : undefined,
    });
    if (closed) return;
    if (!opened.ok) {
      set({ phase: 'failed', problems: opened.problems });
      return;
    }
    const { document, record, data } = opened.value;
    autosave?.stop();
    autosave = createAutosave({
      drafts,
      key: draftKey(caseRecord.id, record),
      onState: (draft) => {
        set({ draft });
      },
    });
    set({
      phase: 'ready',
      opened: opened.value,
      data,
      findings: validateDraft(document, data),
      checked: false,
      problems: opened.value.problems,
      draft: autosave.state,
    });
  };

  const begin = (): void => {
    if (session.state.phase === 'ready') void open();
    else if (session.state.phase !== 'loading')
      set({ phase: 'failed', problems: session.state.problems });
  };
  const stopWaiting = session.subscribe(() => {
    if (state.phase === 'loading') begin();
  });
  begin();

  const judge = (): readonly Finding[] => {
    const document = state.opened?.document;
    if (!document) return [];
    return state.checked
      ? validateFinal(document, state.data)
      : validateDraft(document, state.data);
  };

  return {
    get state() {
      return state;
    },
    get unsaved() {
      return autosave?.isDirty() ?? false;
    },
    change(data) {
      if (!state.opened) return;
      set({ data });
      set({ findings: judge() });
      autosave?.change({ data, edition: state.opened.record.edition });
    },
    check() {
      set({ checked: true });
      set({ findings: judge() });
      return !state.findings.some(({ severity }) => severity === 'error');
    },
    async finalise(by) {
      const { opened } = state;
      if (!opened || !this.check()) return undefined;
      const record = { ...opened.record, data: state.data };
      const final = finalise(opened.document, record, { on: options.asOf, ...(by ? { by } : {}) });
      if (!final.ok) {
        set({ findings: final.findings });
        return undefined;
      }
      await autosave?.discard();
      return final.value;
    },
    unfinished() {
      const { opened } = state;
      return opened && { ...opened.record, status: 'draft', data: state.data };
    },
    async discardDraft() {
      await autosave?.discard();
      await open(false);
    },
    reopen() {
      const { opened } = state;
      if (opened) set({ opened: { ...opened, record: reopen(opened.record) } });
    },
    report(problems) {
      set({ problems });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      closed = true;
      stopWaiting();
      await autosave?.flush();
      autosave?.stop();
      listeners.clear();
    },
  };
}
