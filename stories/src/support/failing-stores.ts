import {
  createMemoryCaseStore,
  storeProblem,
  type CaseStore,
  type StoreProblemCode,
} from '@semya/widgets/store';

const failing = (code: StoreProblemCode) => () =>
  Promise.resolve({ ok: false, problems: [storeProblem(code)] } as const);

/** A store that gives nothing. */
export function unreachableStore(): CaseStore {
  const fail = failing('store-unavailable');
  return { ...createMemoryCaseStore(), list: fail, load: fail, save: fail };
}

/** The store as it was, but full: it gives and takes nothing more. */
export function fullStore(store: CaseStore): CaseStore {
  return { ...store, save: failing('quota-exceeded') };
}
