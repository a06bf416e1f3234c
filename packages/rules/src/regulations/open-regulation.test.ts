import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRegulation } from '../engine/compile-regulation.js';
import { evaluate } from '../engine/evaluate.js';
import { openRegulation } from '../engine/open-regulation.js';
import { AS_OF, randomFamily, recordOf } from '../json-rules-engine/fixtures/random-case.js';
import { loadRegulation, regulationIds, russianCalendar, vocabulary } from './index.js';

const calendar = russianCalendar();
const families = fc.sample(randomFamily, { numRuns: 20, seed: 7 });

async function load(id: string) {
  const loaded = await loadRegulation(id);
  if (!loaded.ok) throw new Error(`${id} cannot be loaded`);
  return {
    regulation: loaded.value,
    checked: compileRegulation(loaded.value, vocabulary, calendar),
  };
}

describe.each(regulationIds)('%s as it is shipped', (id) => {
  it('passes every check, so that it may be opened without them', async () => {
    expect((await load(id)).checked.problems).toEqual([]);
  });

  it('opened so decides as it does compiled', async () => {
    const { regulation, checked } = await load(id);
    if (!checked.ok) throw new Error(`${id} does not compile`);
    const opened = openRegulation(regulation, vocabulary, calendar);
    for (const family of families) {
      const record = recordOf(family, id);
      expect(evaluate(opened, record, { asOf: AS_OF })).toEqual(
        evaluate(checked.value, record, { asOf: AS_OF }),
      );
    }
  });
});
