export type {
  CaseChange,
  CaseStore,
  CaseSummary,
  RemoveResult,
  RevisionEntry,
  SaveResult,
  StoredCase,
  StoreRevision,
} from './case-store.js';
export type { Origin, PurgeReason } from './change.js';
export type { Draft, DraftChange, DraftKey, DraftStore, DraftSummary } from './draft-store.js';
export { DRAFT_TTL } from './draft-store.js';
export type { SaveConflict, StoreProblem, StoreProblemCode, StoreResult } from './problems.js';
export { storeProblem } from './problems.js';

export { createMemoryCaseStore } from './memory/case-store.js';
export { createMemoryDraftStore } from './memory/draft-store.js';
export type { IndexedDbOptions } from './indexed-db/options.js';
export type { IndexedDbStores } from './indexed-db/stores.js';
export { createIndexedDbStores } from './indexed-db/stores.js';
export type { HostFetch, HttpAnswer, HttpRequest } from './http/fetch.js';
export type { HttpStoreOptions } from './http/case-store.js';
export { createHttpStore } from './http/case-store.js';

export type { Bytes } from './bytes.js';
export type { Cipher } from './crypto/cipher.js';
export { createAesGcmCipher } from './crypto/aes-gcm.js';
export type { KeyProvider } from './crypto/key-provider.js';
export { createMemoryKeyProvider } from './crypto/key-provider.js';
export type { TabChannel } from './feed/tab-channel.js';
export { openTabChannel } from './feed/tab-channel.js';

export type { Autosave, AutosaveOptions, DraftContent } from './autosave/autosave.js';
export { createAutosave } from './autosave/autosave.js';
export type { AutosaveState } from './autosave/state.js';
export { flushOnLeave, warnOnLeave } from './autosave/leaving.js';

export { exportCase } from './export-case.js';
export { seedIfEmpty } from './seed.js';
export type { Clock } from './clock.js';
export type { RandomBytes } from './random.js';
export { randomId } from './random.js';
