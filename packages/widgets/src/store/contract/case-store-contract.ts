import type { CaseRecord } from '@semya/rules';
import type { CaseStore } from '../case-store.js';
import { inventedCase } from './families.js';
import type { RegisterTest } from './verify.js';
import { codesOf, createEar, valueOf, verify, verifyEqual } from './verify.js';
import { contentTests } from './case-store-content.js';
import { tabTests } from './case-store-tabs.js';

/** A fresh, empty store, made anew for each test. */
export interface CaseStoreUnderTest {
  readonly store: CaseStore;
  /** A second connection to the same cases, as another tab has it. Without it those tests are left out. */
  readonly another?: () => CaseStore | Promise<CaseStore>;
  readonly dispose?: () => unknown;
}

export interface CaseStoreContractOptions {
  readonly test: RegisterTest;
  /** false: the cases lie on a server, and `purge` removes none. */
  readonly keepsInBrowser?: boolean;
}

export type CaseStoreTest = (made: CaseStoreUnderTest) => Promise<void>;

/**
 * The promises of `CaseStore` as tests. A portal runs them against its own adapter:
 * `caseStoreContract('our store', makeStore, { test })` with the `test` of its runner.
 */
export function caseStoreContract(
  name: string,
  makeStore: () => CaseStoreUnderTest | Promise<CaseStoreUnderTest>,
  { test, keepsInBrowser = true }: CaseStoreContractOptions,
): void {
  const suites = { ...revisionTests, ...removalTests, ...contentTests, ...tabTests };
  for (const [title, body] of Object.entries({ ...suites, ...purgeTests(keepsInBrowser) })) {
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

async function saved(store: CaseStore, record: CaseRecord, parent?: string): Promise<string> {
  return valueOf(await store.save(record, { parent }), 'save').revision;
}

const revisionTests: Readonly<Record<string, CaseStoreTest>> = {
  async 'an empty store has no cases'({ store }) {
    verifyEqual(valueOf(await store.list(), 'list'), [], 'list');
    verifyEqual(valueOf(await store.load('none'), 'load'), undefined, 'an unknown case');
    verifyEqual(valueOf(await store.history('none'), 'history'), [], 'its history');
  },

  async 'a case comes back as it was saved'({ store }) {
    const record = inventedCase('a');
    const revision = await saved(store, record);
    verifyEqual(valueOf(await store.load('a'), 'load'), { record, revision }, 'stored case');
  },

  async 'a save over the latest revision replaces it'({ store }) {
    const first = await saved(store, inventedCase('a'));
    const changed = inventedCase('a', { title: 'Семья Переименкиных' });
    const second = await saved(store, changed, first);
    verify(second !== first, 'a new revision has a new id');
    verifyEqual(
      valueOf(await store.load('a'), 'load'),
      { record: changed, revision: second },
      'stored case',
    );
  },

  async 'a save over an older revision is refused, and what is there is handed over'({ store }) {
    const first = await saved(store, inventedCase('a'));
    const theirs = inventedCase('a', { title: 'Семья Первых' });
    const second = await saved(store, theirs, first);
    const refused = await store.save(inventedCase('a', { title: 'Семья Вторых' }), {
      parent: first,
    });
    verify(!refused.ok, 'the save is refused');
    verifyEqual(codesOf(refused), ['revision-conflict'], 'problems');
    const current = { record: theirs, revision: second };
    verifyEqual(
      'conflict' in refused && refused.conflict,
      { code: 'revision-conflict', current },
      'conflict',
    );
    verifyEqual(valueOf(await store.load('a'), 'load'), current, 'stored case');
  },

  async 'a new case does not overwrite one that has its id'({ store }) {
    const revision = await saved(store, inventedCase('a'));
    const refused = await store.save(inventedCase('a', { title: 'Другая' }), { parent: undefined });
    verifyEqual(codesOf(refused), ['revision-conflict'], 'problems');
    verifyEqual(valueOf(await store.load('a'), 'load')?.revision, revision, 'revision');
  },

  async 'a save over a case that was removed says that it is gone'({ store }) {
    const revision = await saved(store, inventedCase('a'));
    valueOf(await store.remove('a'), 'remove');
    const refused = await store.save(inventedCase('a'), { parent: revision });
    verifyEqual(
      'conflict' in refused && refused.conflict,
      { code: 'revision-conflict', current: undefined },
      'conflict',
    );
    await saved(store, inventedCase('a'));
  },

  async 'of two saves over one revision exactly one is taken'({ store }) {
    const parent = await saved(store, inventedCase('a'));
    const titles = ['Семья Левых', 'Семья Правых'];
    const results = await Promise.all(
      titles.map((title) => store.save(inventedCase('a', { title }), { parent })),
    );
    const taken = results.flatMap((result, index) => (result.ok ? [titles[index]] : []));
    verifyEqual(taken.length, 1, 'saves taken');
    verifyEqual(valueOf(await store.load('a'), 'load')?.record.title, taken[0], 'title');
  },

  async 'history tells each revision and what it was made from'({ store }) {
    const first = await saved(store, inventedCase('a'));
    const second = await saved(store, inventedCase('a', { number: '2' }), first);
    await saved(store, inventedCase('b'));
    const history = valueOf(await store.history('a'), 'history');
    verifyEqual(
      history.map(({ revision, parent }) => [revision, parent ?? 'none']),
      [
        [first, 'none'],
        [second, first],
      ],
      'revisions, oldest first',
    );
    for (const { savedAt } of history) {
      verifyEqual(new Date(savedAt).toISOString(), savedAt, 'an instant in UTC');
    }
  },
};

const removalTests: Readonly<Record<string, CaseStoreTest>> = {
  async 'a removed case leaves nothing behind'({ store }) {
    await saved(store, inventedCase('a'));
    await saved(store, inventedCase('b'));
    valueOf(await store.remove('a'), 'remove');
    verifyEqual(valueOf(await store.load('a'), 'load'), undefined, 'the case');
    verifyEqual(valueOf(await store.history('a'), 'history'), [], 'its history');
    verifyEqual(
      valueOf(await store.list(), 'list').map(({ id }) => id),
      ['b'],
      'list',
    );
    valueOf(await store.remove('a'), 'a second removal');
  },

  async 'a removal that names an older revision is refused'({ store }) {
    const first = await saved(store, inventedCase('a'));
    const second = await saved(store, inventedCase('a', { number: '2' }), first);
    const refused = await store.remove('a', { parent: first });
    verifyEqual(codesOf(refused), ['revision-conflict'], 'problems');
    verifyEqual(valueOf(await store.load('a'), 'load')?.revision, second, 'revision');
    valueOf(await store.remove('a', { parent: second }), 'remove');
    verifyEqual(valueOf(await store.load('a'), 'load'), undefined, 'the case');
  },
};

const purgeTests = (keepsInBrowser: boolean): Readonly<Record<string, CaseStoreTest>> => ({
  async 'a purge forgets what lies in the browser and says why'({ store }) {
    await saved(store, inventedCase('a'));
    const ear = createEar(store.subscribe.bind(store));
    valueOf(await store.purge('requested'), 'purge');
    const purged = { kind: 'purged', ids: [], origin: 'here', reason: 'requested' };
    verifyEqual(ear.heard, [purged], 'changes');
    const left = valueOf(await store.list(), 'list');
    verifyEqual(left.length, keepsInBrowser ? 0 : 1, 'cases left');
    if (keepsInBrowser) await saved(store, inventedCase('a'));
  },
});
