import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { inventedCase } from './contract/families.js';
import { exportCase } from './export-case.js';
import { createMemoryCaseStore } from './memory/case-store.js';
import { success } from './problems.js';

const schemaAt = (path: string): object =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as object;

describe('a case as one file', () => {
  test('is the latest revision, and what the published schema says', async () => {
    const store = createMemoryCaseStore({ clock: () => Date.parse('2026-11-23T08:00:00Z') });
    const first = await store.save(inventedCase('a'), { parent: undefined });
    if (!first.ok) throw new Error('not saved');
    const { revision: parent } = first.value;
    const record = inventedCase('a', { number: '18' });
    const second = await store.save(record, { parent });
    const file = await exportCase(store, 'a');
    expect(file).toEqual(
      success({
        caseId: 'a',
        revision: second.ok && second.value.revision,
        parent,
        savedAt: '2026-11-23T08:00:00.000Z',
        record,
      }),
    );
    const { required, properties } = schemaAt(
      '../../schemas/store-revision.schema.json',
    ) as Readonly<Record<'required' | 'properties', object>>;
    const own = { type: 'object', additionalProperties: false, required, properties };
    const ajv = new Ajv({ strict: false, formats: { 'date-time': true } });
    const validate = ajv.compile({ ...own, properties: { ...properties, record: {} } });
    expect(validate(file.ok && file.value), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is not there for a case that is not', async () => {
    expect(await exportCase(createMemoryCaseStore(), 'none')).toEqual(success(undefined));
  });

  test('of a store whose history never agrees is refused', async () => {
    const store = createMemoryCaseStore();
    await store.save(inventedCase('a'), { parent: undefined });
    const history = () => Promise.resolve(success([]));
    expect(await exportCase({ ...store, history }, 'a')).toMatchObject({ ok: false });
  });
});
