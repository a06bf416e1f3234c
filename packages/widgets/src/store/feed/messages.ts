import type { CaseChange } from '../case-store.js';
import type { DraftChange, DraftKey } from '../draft-store.js';
import type { PurgeReason } from '../change.js';
import { isPurgeReason } from '../change.js';

/** What tabs say to each other. A change is told without its origin: for the hearer it is elsewhere. */
export type TabMessage =
  | { readonly about: 'case'; readonly change: Omit<CaseChange, 'origin'> }
  | { readonly about: 'draft'; readonly change: Omit<DraftChange, 'origin'> }
  | { readonly about: 'session'; readonly ended: string; readonly reason: PurgeReason };

const CASE_KINDS: readonly unknown[] = ['saved', 'removed', 'purged', 'lost'];
const DRAFT_KINDS: readonly unknown[] = ['saved', 'removed', 'purged'];

/** Reads a message of another tab, which may run another edition of this code: anything else is ignored. */
export function readTabMessage(message: unknown): TabMessage | undefined {
  if (!isObject(message)) return undefined;
  if (message.about === 'session') {
    const { ended, reason } = message;
    return typeof ended === 'string' && isPurgeReason(reason)
      ? { about: 'session', ended, reason }
      : undefined;
  }
  if (!isObject(message.change)) return undefined;
  if (message.about === 'case') return readCaseMessage(message.change);
  if (message.about === 'draft') return readDraftMessage(message.change);
  return undefined;
}

function readCaseMessage(change: Readonly<Record<string, unknown>>): TabMessage | undefined {
  const { kind, ids, revision, reason } = change;
  if (!CASE_KINDS.includes(kind) || !Array.isArray(ids)) return undefined;
  return {
    about: 'case',
    change: {
      kind: kind as CaseChange['kind'],
      ids: ids.filter((id): id is string => typeof id === 'string'),
      ...(typeof revision === 'string' && { revision }),
      ...(isPurgeReason(reason) && { reason }),
    },
  };
}

function readDraftMessage(change: Readonly<Record<string, unknown>>): TabMessage | undefined {
  const { kind, keys, reason } = change;
  if (!DRAFT_KINDS.includes(kind) || !Array.isArray(keys)) return undefined;
  return {
    about: 'draft',
    change: {
      kind: kind as DraftChange['kind'],
      keys: keys.filter(isDraftKey),
      ...(isPurgeReason(reason) && { reason }),
    },
  };
}

function isDraftKey(value: unknown): value is DraftKey {
  return (
    isObject(value) &&
    typeof value.case === 'string' &&
    typeof value.record === 'string' &&
    typeof value.document === 'string'
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
