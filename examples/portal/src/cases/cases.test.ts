import { describe, expect, test } from 'vitest';
import { compileRegulation, evaluate } from '@semya/rules';
import {
  loadRegulation,
  regulationIds,
  russianCalendar,
  vocabulary,
} from '@semya/rules/regulations';
import { inventedCases } from './index.js';

const asOf = '2026-11-23';

const cases = inventedCases.map((record) => [record.title, record] as const);

async function decided(record: (typeof inventedCases)[number]) {
  const loaded = await loadRegulation(record.regulation);
  const compiled = loaded.ok && compileRegulation(loaded.value, vocabulary, russianCalendar());
  if (!compiled || !compiled.ok) throw new Error(record.regulation);
  return evaluate(compiled.value, record, { asOf });
}

describe('the invented families', () => {
  test('live under every regulation', () => {
    const lived = new Set(inventedCases.map(({ regulation }) => regulation));
    expect([...lived].sort()).toEqual([...regulationIds].sort());
  });

  test('are told apart by id, title and number', () => {
    for (const key of ['id', 'title', 'number'] as const)
      expect(new Set(inventedCases.map((record) => record[key])).size).toBe(inventedCases.length);
  });

  test.each(cases)('%s is read and decided without problems', async (_, record) => {
    const { problems, stage, conflicts } = await decided(record);
    expect(problems).toEqual([]);
    expect(conflicts).toEqual([]);
    expect(stage.current ?? stage.periods.at(-1)).toBeDefined();
  });
});
