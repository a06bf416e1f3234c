import type { CaseRecord, Decision, Problem, Regulation } from '@semya/rules';
import type { CaseStore } from '../store/index.js';
import type { CaseOperation } from './case-operations.js';
import { rulesOf, type InstitutionSettings, type Rules } from './rules-of.js';

/** What a screen of a case shows; replaced as a whole with every change. */
export interface CaseSessionState {
  readonly phase: 'loading' | 'ready' | 'absent' | 'failed';
  readonly record?: CaseRecord;
  readonly regulation?: Regulation;
  readonly decision?: Decision;
  readonly saving: 'idle' | 'saving' | 'saved' | 'failed';
  readonly problems: readonly Problem[];
}

export interface CaseSessionOptions {
  readonly store: CaseStore;
  readonly caseId: string;
  /** Civil date of the decision. */
  readonly asOf: string;
  /** Settings of the institution: by regulation, then by parameter. */
  readonly settings?: InstitutionSettings;
}

/** One open case: its record, its decision of the day, and the queue of changes on their way to the store. */
export interface CaseSession {
  readonly state: CaseSessionState;
  /** Applies a change at once and saves it; the promise tells whether the store has it. */
  apply(operation: CaseOperation): Promise<boolean>;
  /** The decision that the change would bring, without making it. */
  preview(operation: CaseOperation): Decision | undefined;
  /** Tries again what could not be saved. */
  retry(): Promise<boolean>;
  setAsOf(asOf: string): void;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** How often a change is laid over somebody else's newer revision before the person is told. */
const conflictAttempts = 5;

/**
 * Opens a case of a store. Changes are operations, so a conflict with another tab or colleague is
 * answered by laying the same operations over the newer revision: nobody's work is overwritten.
 */
export function openCaseSession(options: CaseSessionOptions): CaseSession {
  const { store, caseId, settings } = options;
  const listeners = new Set<() => void>();
  let asOf = options.asOf;
  let rules: Rules | undefined;
  let revision: string | undefined;
  let stored: CaseRecord | undefined;
  let pending: readonly CaseOperation[] = [];
  let state: CaseSessionState = { phase: 'loading', saving: 'idle', problems: [] };
  let queue: Promise<boolean> = Promise.resolve(true);
  let closed = false;

  const set = (change: Partial<CaseSessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const current = (): CaseRecord | undefined =>
    stored && pending.reduce((record, operation) => operation(record), stored);

  const decide = (): Partial<CaseSessionState> => {
    const record = current();
    return record && rules ? { record, decision: rules.decide(record, asOf) } : {};
  };

  const load = async (): Promise<void> => {
    const loaded = await store.load(caseId);
    if (closed) return;
    if (!loaded.ok) {
      set({ phase: 'failed', problems: loaded.problems });
      return;
    }
    if (!loaded.value) {
      set({ phase: 'absent', problems: [] });
      return;
    }
    ({ revision, record: stored } = loaded.value);
    if (rules?.regulation.id !== stored.regulation) {
      const compiled = await rulesOf(stored.regulation, settings);
      if (!compiled.ok) {
        set({ phase: 'failed', record: stored, problems: compiled.problems });
        return;
      }
      rules = compiled.value;
    }
    set({ phase: 'ready', regulation: rules.regulation, problems: [], ...decide() });
  };

  const save = async (attempt = 1): Promise<boolean> => {
    const record = current();
    if (!record || pending.length === 0) return true;
    const sent = pending;
    set({ saving: 'saving' });
    const saved = await store.save(record, { parent: revision });
    if (saved.ok) {
      stored = record;
      revision = saved.value.revision;
      pending = pending.slice(sent.length);
      set({ saving: pending.length === 0 ? 'saved' : 'saving', problems: [] });
      return pending.length === 0 ? true : save();
    }
    const newer = saved.conflict?.current;
    if (newer && attempt < conflictAttempts) {
      ({ revision, record: stored } = newer);
      set(decide());
      return save(attempt + 1);
    }
    set({ saving: 'failed', problems: saved.problems });
    return false;
  };

  const enqueue = (): Promise<boolean> => {
    queue = queue.then(() => save());
    return queue;
  };

  const unsubscribe = store.subscribe((change) => {
    const concerns = change.ids.length === 0 || change.ids.includes(caseId);
    if (concerns && change.revision !== revision && pending.length === 0) void load();
  });
  void load();

  return {
    get state() {
      return state;
    },
    apply(operation) {
      pending = [...pending, operation];
      set(decide());
      return enqueue();
    },
    preview(operation) {
      const record = current();
      return record && rules?.decide(operation(record), asOf);
    },
    retry: enqueue,
    setAsOf(next) {
      asOf = next;
      set(decide());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      closed = true;
      unsubscribe();
      listeners.clear();
    },
  };
}
