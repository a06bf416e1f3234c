import { describe, expect, test } from 'vitest';
import { inventedCase } from './contract/families.js';
import { createMemoryCaseStore } from './memory/case-store.js';
import { failure, storeProblem, success } from './problems.js';
import { seedIfEmpty } from './seed.js';

const families = ['a', 'b', 'c'].map((id) => inventedCase(id));

const idsIn = async (store: ReturnType<typeof createMemoryCaseStore>): Promise<string[]> => {
  const list = await store.list();
  return list.ok ? list.value.map(({ id }) => id).sort() : [];
};

describe('seeding', () => {
  test('fills an empty store', async () => {
    const store = createMemoryCaseStore();
    expect(await seedIfEmpty(store, families)).toEqual(success(3));
    expect(await idsIn(store)).toEqual(['a', 'b', 'c']);
  });

  test('leaves a store alone that holds a case', async () => {
    const store = createMemoryCaseStore();
    await store.save(inventedCase('own'), { parent: undefined });
    expect(await seedIfEmpty(store, families)).toEqual(success(0));
    expect(await idsIn(store)).toEqual(['own']);
  });

  test('leaves a store alone that holds what it cannot read', async () => {
    const store = createMemoryCaseStore();
    const unreadable = storeProblem('decrypt-failed', { count: 1 });
    const list = () => Promise.resolve(success([], [unreadable]));
    expect(await seedIfEmpty({ ...store, list }, families)).toEqual(success(0));
    expect(await idsIn(store)).toEqual([]);
  });

  test('by two tabs at once writes each case once', async () => {
    const store = createMemoryCaseStore();
    const results = await Promise.all([seedIfEmpty(store, families), seedIfEmpty(store, families)]);
    expect(results.reduce((sum, result) => sum + (result.ok ? result.value : NaN), 0)).toBe(3);
    const history = await store.history('a');
    expect(history.ok && history.value).toHaveLength(1);
  });

  test('says why it could not', async () => {
    const store = createMemoryCaseStore();
    const full = failure(storeProblem('quota-exceeded'));
    const save = () => Promise.resolve(full);
    expect(await seedIfEmpty({ ...store, save }, families)).toEqual(full);
    const list = () => Promise.resolve(full);
    expect(await seedIfEmpty({ ...store, list }, families)).toEqual(full);
  });
});
