import type { Result } from '@semya/rules';
import type { Clock } from '../clock.js';
import { instant, systemClock } from '../clock.js';
import type { Draft, DraftKey, DraftStore } from '../draft-store.js';
import { failure, storeProblem } from '../problems.js';
import type { AutosaveState } from './state.js';
import type { Timer } from './timers.js';
import { createTimer } from './timers.js';

/** What a form hands over at each change: an immutable picture of what was typed. */
export type DraftContent = Omit<Draft, 'savedAt'>;

export interface AutosaveOptions {
  /** Absent: the host has not allowed drafts, and the state stays `off`. */
  readonly drafts: DraftStore | undefined;
  readonly key: DraftKey;
  /** Rest after the last keystroke before a draft is written, in milliseconds. */
  readonly delay?: number;
  /** Longest wait of a keystroke during steady typing, in milliseconds. */
  readonly maxDelay?: number;
  /** Rest before a failed write is tried again, in milliseconds. */
  readonly retryDelay?: number;
  readonly onState?: (state: AutosaveState) => void;
  readonly clock?: Clock;
  readonly timer?: Timer;
}

export interface Autosave {
  readonly state: AutosaveState;
  /** Takes note of a change; the latest one wins. */
  change(content: DraftContent): void;
  /** Writes what is pending now; resolves when it lies in the store or has failed. */
  flush(): Promise<AutosaveState>;
  /** Something was typed that lies in no store. */
  isDirty(): boolean;
  /** The record was submitted, or the person threw the draft away: removes it and begins clean. */
  discard(): Promise<AutosaveState>;
  /** Stops the clock and forgets what is pending: flush first to keep it. */
  stop(): void;
}

/**
 * Saves a draft while a person types. Writes one at a time, never two for what one can say; with the
 * default waits at most a second of typing is not yet in the store. A failing store loses nothing:
 * the latest picture stays in memory and is tried again.
 */
export function createAutosave(options: AutosaveOptions): Autosave {
  const { drafts, key, delay = 400, maxDelay = 800, retryDelay = 5000 } = options;
  const { onState, clock = systemClock, timer = createTimer() } = options;
  let state: AutosaveState = drafts ? { status: 'saved', problems: [] } : { status: 'off' };
  let pending: DraftContent | undefined;
  let waitingSince: number | undefined;
  let writing: Promise<void> | undefined;
  /** Grows with every discard: a write begun before must not report its outcome. */
  let generation = 0;

  function show(next: AutosaveState): void {
    const silent = next.status === state.status && next.status === 'saving';
    state = next;
    if (!silent) onState?.(state);
  }

  // Asked through a function: a write waits, and meanwhile the person types on.
  const isWaiting = (): boolean => pending !== undefined;

  function schedule(): void {
    const now = clock();
    waitingSince ??= now;
    timer.set(begin, Math.max(0, Math.min(delay, waitingSince + maxDelay - now)));
  }

  function begin(): void {
    writing ??= write().finally(() => {
      writing = undefined;
      if (isWaiting() && state.status !== 'failed') schedule();
    });
  }

  async function write(): Promise<void> {
    const content = pending;
    if (!drafts || !content) return;
    const began = generation;
    const savedAt = instant(clock());
    pending = undefined;
    waitingSince = undefined;
    timer.clear();
    const result = await put(drafts, { ...content, savedAt });
    if (began !== generation) return;
    if (result.ok) {
      show(
        isWaiting()
          ? { status: 'saving' }
          : { status: 'saved', at: savedAt, problems: result.problems },
      );
      return;
    }
    pending ??= content;
    show({ status: 'failed', at: savedAt, problems: result.problems });
    timer.set(begin, retryDelay);
  }

  /** A host's adapter may throw against its contract: what was typed must not depend on that. */
  async function put(store: DraftStore, draft: Draft): Promise<Result<undefined>> {
    try {
      return await store.put(key, draft);
    } catch {
      return failure(storeProblem('store-unavailable', { cause: 'thrown' }));
    }
  }

  return {
    get state() {
      return state;
    },
    change(content) {
      pending = content;
      if (!drafts) return;
      show({ status: 'saving' });
      schedule();
    },
    async flush() {
      timer.clear();
      await writing;
      if (drafts && pending) {
        begin();
        await writing;
      }
      return state;
    },
    isDirty: () => isWaiting() || writing !== undefined,
    async discard() {
      generation++;
      pending = undefined;
      waitingSince = undefined;
      timer.clear();
      await writing;
      if (!drafts) return state;
      const removed = await drafts.remove(key);
      show(
        removed.ok
          ? { status: 'saved', problems: [] }
          : { status: 'failed', at: instant(clock()), problems: removed.problems },
      );
      return state;
    },
    stop() {
      generation++;
      pending = undefined;
      timer.clear();
    },
  };
}
