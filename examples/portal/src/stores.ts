import type { CaseRecord } from '@semya/rules';
import { createIndexedDbStores } from '@semya/widgets/store';
import { inventedCases } from './cases/index.js';
import { movedTo } from './today.js';

/** The demo has one user; a real portal passes the account that is signed in. */
const stores = createIndexedDbStores({ user: 'demo', name: 'semya-demo' });

export const { cases, drafts } = stores;

/** Puts those invented families into the browser that are not there yet, as they stand on that day. */
export async function seed(day: string): Promise<void> {
  const listed = await cases.list();
  if (!listed.ok) return;
  const known = new Set(listed.value.map(({ id }) => id));
  const absent = inventedCases.filter(({ id }) => !known.has(id));
  for (const record of movedTo<readonly CaseRecord[]>(absent, day))
    await cases.save(record, { parent: undefined });
}

/** Forgets everything, the key with it. */
export async function signOut(): Promise<void> {
  await stores.purge('sign-out');
}
