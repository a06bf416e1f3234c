import type { Json } from '@semya/rules';
import type { Draft, DraftKey, DraftStore } from '../draft-store.js';
import type { RegisterTest } from './verify.js';
import { codesOf, createEar, valueOf, verify, verifyEqual } from './verify.js';

/** A fresh, empty store, made anew for each test. */
export interface DraftStoreUnderTest {
  readonly store: DraftStore;
  /** A second connection to the same drafts, as another tab has it. Without it that test is left out. */
  readonly another?: () => DraftStore | Promise<DraftStore>;
  /** Lets a draft's whole life pass on the store's clock. Without it expiry is not tested. */
  readonly letExpire?: () => unknown;
  /** Lets a minute pass on the store's clock. */
  readonly letPass?: () => unknown;
  readonly dispose?: () => unknown;
}

type DraftStoreTest = (made: DraftStoreUnderTest) => Promise<void>;

/** The promises of `DraftStore` as tests; see `caseStoreContract`. */
export function draftStoreContract(
  name: string,
  makeStore: () => DraftStoreUnderTest | Promise<DraftStoreUnderTest>,
  { test }: { readonly test: RegisterTest },
): void {
  for (const [title, body] of Object.entries({
    ...keepingTests,
    ...forgettingTests,
    ...tabTests,
  })) {
    test(`${name}: ${title}`, async () => {
      const made = await makeStore();
      try {
        await body(made);
      } finally {
        await made.dispose?.();
      }
    });
  }
}

const ACT: DraftKey = { case: 'c1', record: 'r1', document: 'living-conditions-act' };
const PROGRAM: DraftKey = { case: 'c1', record: 'r2', document: 'accompaniment-program' };
const OTHERS: DraftKey = { case: 'c2', record: 'r1', document: 'living-conditions-act' };

function draft(text: string, change: Partial<Draft> = {}): Draft {
  const data: Readonly<Record<string, Json>> = { remark: text, rooms: 3, rows: [{ n: null }] };
  return { data, edition: '2', savedAt: '2026-11-23T08:00:00.000Z', basedOn: 'rev1', ...change };
}

const keepingTests: Readonly<Record<string, DraftStoreTest>> = {
  async 'a draft comes back as it was put'({ store }) {
    valueOf(await store.put(ACT, draft('«Ёж» и ещё')), 'put');
    verifyEqual(valueOf(await store.get(ACT), 'get'), draft('«Ёж» и ещё'), 'draft');
    verifyEqual(valueOf(await store.get(PROGRAM), 'get'), undefined, 'no draft of another record');
    verifyEqual(valueOf(await store.get(OTHERS), 'get'), undefined, 'no draft of another case');
  },

  async 'a draft of a case not yet saved is based on nothing'({ store }) {
    const first: Draft = { data: {}, edition: '2', savedAt: '2026-11-23T08:00:00.000Z' };
    valueOf(await store.put(ACT, first), 'put');
    const found = valueOf(await store.get(ACT), 'get');
    verify(found !== undefined && !('basedOn' in found), 'no parent');
  },

  async 'a later draft takes the place of the earlier'({ store }) {
    for (const text of ['а', 'аб', 'абв']) valueOf(await store.put(ACT, draft(text)), 'put');
    verifyEqual(valueOf(await store.get(ACT), 'get')?.data.remark, 'абв', 'text');
    verifyEqual(valueOf(await store.list('c1'), 'list').length, 1, 'drafts');
  },

  async 'what was handed over or given out is a copy'({ store }) {
    const mine = structuredClone(draft('как было')) as { data: Record<string, Json> } & Draft;
    valueOf(await store.put(ACT, mine), 'put');
    mine.data.remark = 'испорчено';
    const given = valueOf(await store.get(ACT), 'get');
    verifyEqual(given, draft('как было'), 'draft');
    if (given) (given.data as Record<string, Json>).remark = 'испорчено';
    verifyEqual(valueOf(await store.get(ACT), 'get'), draft('как было'), 'draft');
  },

  async 'a list tells of the drafts of one case, latest first, without what was typed'({ store }) {
    const later = '2026-11-23T09:00:00.000Z';
    valueOf(await store.put(ACT, draft('раньше')), 'put');
    valueOf(await store.put(PROGRAM, draft('позже', { savedAt: later })), 'put');
    valueOf(await store.put(OTHERS, draft('чужое')), 'put');
    verifyEqual(
      valueOf(await store.list('c1'), 'list'),
      [
        { key: PROGRAM, edition: '2', savedAt: later, basedOn: 'rev1' },
        { key: ACT, edition: '2', savedAt: draft('').savedAt, basedOn: 'rev1' },
      ],
      'list',
    );
  },

  async 'what is no JSON is refused, and the earlier draft stays'({ store }) {
    valueOf(await store.put(ACT, draft('цело')), 'put');
    const cyclic: Record<string, unknown> = {};
    cyclic.itself = cyclic;
    const refused = await store.put(ACT, draft('', { data: cyclic as Record<string, Json> }));
    verifyEqual(codesOf(refused), ['record-invalid'], 'problems');
    verifyEqual(valueOf(await store.get(ACT), 'get')?.data.remark, 'цело', 'text');
  },
};

const forgettingTests: Readonly<Record<string, DraftStoreTest>> = {
  async 'a removed draft is gone, its neighbours are not'({ store }) {
    valueOf(await store.put(ACT, draft('а')), 'put');
    valueOf(await store.put(PROGRAM, draft('б')), 'put');
    const ear = createEar(store.subscribe.bind(store));
    valueOf(await store.remove(ACT), 'remove');
    verifyEqual(valueOf(await store.get(ACT), 'get'), undefined, 'draft');
    verifyEqual(valueOf(await store.get(PROGRAM), 'get')?.data.remark, 'б', 'neighbour');
    verifyEqual(ear.heard, [{ kind: 'removed', keys: [ACT], origin: 'here' }], 'changes');
  },

  async 'a purge forgets every draft and says why'({ store }) {
    for (const key of [ACT, PROGRAM, OTHERS]) valueOf(await store.put(key, draft('а')), 'put');
    const ear = createEar(store.subscribe.bind(store));
    valueOf(await store.purge('sign-out'), 'purge');
    for (const key of [ACT, PROGRAM, OTHERS]) {
      verifyEqual(valueOf(await store.get(key), 'get'), undefined, 'draft');
    }
    const purged = { kind: 'purged', keys: [], origin: 'here', reason: 'sign-out' };
    verifyEqual(ear.heard, [purged], 'changes');
  },

  async 'a draft expires'({ store, letExpire }) {
    if (!letExpire) return;
    valueOf(await store.put(ACT, draft('вчерашнее')), 'put');
    await letExpire();
    verifyEqual(valueOf(await store.get(ACT), 'get'), undefined, 'draft');
    verifyEqual(valueOf(await store.list('c1'), 'list'), [], 'list');
    valueOf(await store.put(ACT, draft('сегодняшнее')), 'put');
    verifyEqual(valueOf(await store.get(ACT), 'get')?.data.remark, 'сегодняшнее', 'text');
  },
};

const tabTests: Readonly<Record<string, DraftStoreTest>> = {
  async 'listeners hear of drafts by their ids alone'({ store }) {
    const ear = createEar(store.subscribe.bind(store));
    valueOf(await store.put(ACT, draft('тайна')), 'put');
    verifyEqual(ear.heard, [{ kind: 'saved', keys: [ACT], origin: 'here' }], 'changes');
  },

  async 'two tabs with one record keep both drafts; the latest is given'({
    store,
    another,
    letPass,
  }) {
    if (!another) return;
    const tab = await another();
    valueOf(await store.put(ACT, draft('из первой вкладки')), 'put');
    await letPass?.();
    const second = await tab.put(ACT, draft('из второй вкладки'));
    verifyEqual([second.ok, codesOf(second)], [true, ['draft-elsewhere']], 'second put');
    const found = await store.get(ACT);
    verifyEqual(codesOf(found), ['draft-elsewhere'], 'warning');
    verifyEqual(found.ok && found.value?.data.remark, 'из второй вкладки', 'text');
    // Its content has been seen: it may be replaced, and nothing is then kept twice.
    valueOf(await store.put(ACT, draft('сведено')), 'put');
    verifyEqual(valueOf(await tab.get(ACT), 'get')?.data.remark, 'сведено', 'text');
    valueOf(await tab.remove(ACT), 'remove');
    verifyEqual(valueOf(await store.get(ACT), 'get'), undefined, 'draft');
  },
};
