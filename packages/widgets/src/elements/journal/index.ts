export { SemyaJournal } from './journal.js';
export {
  createMemoryJournalStore,
  openJournalSession,
  type CommitResult,
  type JournalChange,
  type JournalColumn,
  type JournalConflict,
  type JournalContent,
  type JournalEntry,
  type JournalPlace,
  type JournalSession,
  type JournalSessionOptions,
  type JournalState,
  type JournalStore,
  type MemoryJournalOptions,
} from '../../journal/index.js';
