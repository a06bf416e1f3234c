export type { JournalColumn } from './columns.js';
export type {
  CommitResult,
  JournalChange,
  JournalConflict,
  JournalContent,
  JournalEntry,
  JournalPlace,
  JournalStore,
} from './journal-store.js';
export {
  openJournalSession,
  type JournalSession,
  type JournalSessionOptions,
  type JournalState,
} from './journal-session.js';
export { createMemoryJournalStore, type MemoryJournalOptions } from './memory-journal-store.js';
export type { JournalFilter, JournalQuery, JournalSort } from './view-rows.js';
