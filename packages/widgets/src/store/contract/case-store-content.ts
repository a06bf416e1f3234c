import type { CaseRecord } from '@semya/rules';
import type { CaseStoreTest } from './case-store-contract.js';
import { inventedCase, inventedStatement, longCase } from './families.js';
import { codesOf, valueOf, verify, verifyEqual } from './verify.js';

/** Ids that a careless adapter would break: in an address, in a key, beside each other. */
const AWKWARD_IDS = ['a/b?c#d&e', 'ёж %41', '"quoted"', 'a', 'A', '__proto__'];

export const contentTests: Readonly<Record<string, CaseStoreTest>> = {
  async 'a list shows summaries, latest first'({ store }) {
    const revisions = new Map<string, string>();
    for (const id of ['a', 'b', 'c']) {
      const result = await store.save(inventedCase(id), { parent: undefined });
      revisions.set(id, valueOf(result, 'save').revision);
    }
    const list = valueOf(await store.list(), 'list');
    const times = list.map(({ updated }) => updated);
    verifyEqual(times, [...times].sort().reverse(), 'times of change');
    verifyEqual(list.map(({ id }) => id).sort(), ['a', 'b', 'c'], 'ids');
    for (const { updated, ...summary } of list) {
      verifyEqual(new Date(updated).toISOString(), updated, 'an instant in UTC');
      verifyEqual(
        summary,
        {
          id: summary.id,
          title: 'Семья Выдумкиных «Ёлочка» 🌲',
          number: '17-В',
          regulation: 'lgov-2024-70',
          revision: revisions.get(summary.id),
        },
        'summary',
      );
    }
  },

  async 'a case without a number has none in the list'({ store }) {
    const unnumbered = { ...inventedCase('a'), number: undefined };
    valueOf(
      await store.save(JSON.parse(JSON.stringify(unnumbered)) as CaseRecord, { parent: undefined }),
      'save',
    );
    const [summary] = valueOf(await store.list(), 'list');
    verify(summary !== undefined && !('number' in summary), 'no number');
  },

  async 'what was handed over or given out is a copy'({ store }) {
    const record = structuredClone(inventedCase('a')) as { title: string } & CaseRecord;
    valueOf(await store.save(record, { parent: undefined }), 'save');
    record.title = 'Испорчено после сохранения';
    const given = valueOf(await store.load('a'), 'load');
    verifyEqual(given?.record, inventedCase('a'), 'stored case');
    if (given) (given.record as { title: string }).title = 'Испорчено после чтения';
    verifyEqual(valueOf(await store.load('a'), 'load')?.record, inventedCase('a'), 'stored case');
  },

  async 'a case of many years survives, and so does a change in the middle of it'({ store }) {
    const record = longCase('a');
    const { revision } = valueOf(await store.save(record, { parent: undefined }), 'save');
    const statements = record.statements.with(1500, inventedStatement('2026-11-20', 123_456));
    const changed = { ...record, statements: [...statements, inventedStatement('2026-11-21', 5)] };
    valueOf(await store.save(changed, { parent: revision }), 'second save');
    verifyEqual(valueOf(await store.load('a'), 'load')?.record, changed, 'stored case');
  },

  async 'ids are taken literally'({ store }) {
    for (const id of AWKWARD_IDS) {
      valueOf(await store.save(inventedCase(id, { number: id }), { parent: undefined }), id);
    }
    for (const id of AWKWARD_IDS) {
      verifyEqual(valueOf(await store.load(id), id)?.record.number, id, 'stored case');
    }
    verifyEqual(valueOf(await store.list(), 'list').length, AWKWARD_IDS.length, 'cases');
  },

  async 'what is no case is refused, and what is there stays'({ store }) {
    const { revision } = valueOf(
      await store.save(inventedCase('a'), { parent: undefined }),
      'save',
    );
    const cyclic: Record<string, unknown> = { ...inventedCase('a') };
    cyclic.itself = cyclic;
    const wrong = [cyclic as unknown as CaseRecord, inventedCase('')];
    for (const [index, record] of wrong.entries()) {
      const refused = await store.save(record, { parent: index === 0 ? revision : undefined });
      verifyEqual(codesOf(refused), ['record-invalid'], 'problems');
    }
    verifyEqual(valueOf(await store.load('a'), 'load')?.record, inventedCase('a'), 'stored case');
  },
};
