import { test } from 'vitest';
import { caseStoreContract, draftStoreContract } from '../contract/index.js';
import { createMemoryCaseStore } from './case-store.js';
import { createMemoryDraftStore } from './draft-store.js';

const MINUTE = 60_000;

caseStoreContract('cases in memory', () => ({ store: createMemoryCaseStore() }), { test });

draftStoreContract(
  'drafts in memory',
  () => {
    let now = Date.parse('2026-11-23T08:00:00Z');
    return {
      store: createMemoryDraftStore({ clock: () => now, ttl: 10 * MINUTE }),
      letPass: () => (now += MINUTE),
      letExpire: () => (now += 10 * MINUTE),
    };
  },
  { test },
);
