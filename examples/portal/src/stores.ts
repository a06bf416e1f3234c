import type { CaseRecord } from '@semya/rules';
import { createIndexedDbStores, seedIfEmpty } from '@semya/widgets/store';
import { inventedCases } from './cases/index.js';
import { movedTo } from './today.js';

/** The demo has one user; a real portal passes the account that is signed in. */
const stores = createIndexedDbStores({ user: 'demo', name: 'semya-demo' });

export const { cases, drafts } = stores;

/** Puts the invented families into an empty browser, as they stand on that day. */
export async function seed(day: string): Promise<void> {
  await seedIfEmpty(cases, movedTo<readonly CaseRecord[]>(inventedCases, day));
}

/** Forgets everything, the key with it. */
export async function signOut(): Promise<void> {
  await stores.purge('sign-out');
}
