import type { CaseStoreTest } from './case-store-contract.js';
import { inventedCase } from './families.js';
import { codesOf, createEar, valueOf, verify, verifyEqual } from './verify.js';

/** Everything a change may hold: ids and why, never a word of the case. */
const FIELDS: readonly string[] = ['kind', 'ids', 'origin', 'revision', 'reason'];

export const tabTests: Readonly<Record<string, CaseStoreTest>> = {
  async 'listeners hear of saves and removals, by id alone'({ store }) {
    const ear = createEar(store.subscribe.bind(store));
    const { revision } = valueOf(
      await store.save(inventedCase('a'), { parent: undefined }),
      'save',
    );
    valueOf(await store.remove('a'), 'remove');
    verifyEqual(
      ear.heard.map(({ kind, ids, origin }) => ({ kind, ids, origin })),
      [
        { kind: 'saved', ids: ['a'], origin: 'here' },
        { kind: 'removed', ids: ['a'], origin: 'here' },
      ],
      'changes',
    );
    verifyEqual(ear.heard[0]?.revision, revision, 'revision');
    verify(
      ear.heard.every((change) => Object.keys(change).every((field) => FIELDS.includes(field))),
      'changes hold ids only',
    );
  },

  async 'who has stopped listening hears nothing more'({ store }) {
    const ear = createEar(store.subscribe.bind(store));
    ear.stop();
    valueOf(await store.save(inventedCase('a'), { parent: undefined }), 'save');
    verifyEqual(ear.heard, [], 'changes');
  },

  async 'a refused save is no change'({ store }) {
    valueOf(await store.save(inventedCase('a'), { parent: undefined }), 'save');
    const ear = createEar(store.subscribe.bind(store));
    await store.save(inventedCase('a'), { parent: undefined });
    verifyEqual(ear.heard, [], 'changes');
  },

  async 'two tabs see the same cases'({ store, another }) {
    if (!another) return;
    const tab = await another();
    const { revision } = valueOf(
      await store.save(inventedCase('a'), { parent: undefined }),
      'save',
    );
    const stored = { record: inventedCase('a'), revision };
    verifyEqual(valueOf(await tab.load('a'), 'load'), stored, 'stored case');
  },

  async 'the tab that saves second is told, not obeyed'({ store, another }) {
    if (!another) return;
    const tab = await another();
    const first = valueOf(await store.save(inventedCase('a'), { parent: undefined }), 'save');
    const theirs = inventedCase('a', { title: 'Семья из другой вкладки' });
    const second = valueOf(await tab.save(theirs, { parent: first.revision }), 'save');
    const refused = await store.save(inventedCase('a', { title: 'Семья из этой' }), {
      parent: first.revision,
    });
    verifyEqual(codesOf(refused), ['revision-conflict'], 'problems');
    const current = { record: theirs, revision: second.revision };
    verifyEqual('conflict' in refused && refused.conflict.current, current, 'what is there');
    verifyEqual(valueOf(await store.load('a'), 'load'), current, 'stored case');
  },

  async 'a tab hears of what another does'({ store, another }) {
    if (!another) return;
    const tab = await another();
    const ear = createEar(tab.subscribe.bind(tab));
    const { revision } = valueOf(
      await store.save(inventedCase('a'), { parent: undefined }),
      'save',
    );
    const change = await ear.until(({ kind }) => kind === 'saved');
    verifyEqual(change, { kind: 'saved', ids: ['a'], origin: 'elsewhere', revision }, 'change');
  },
};
