import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { afterAll, describe, expect, it } from 'vitest';
import { compileRegulation } from '../engine/compile-regulation.js';
import { evaluate } from '../engine/evaluate.js';
import {
  loadRegulation,
  regulationIds,
  russianCalendar,
  vocabulary,
} from '../regulations/index.js';
import { fuzzing } from './fixtures/fuzzing.js';
import { AS_OF, randomFamily, recordOf } from './fixtures/random-case.js';
import { factsOf, toEngine } from './index.js';

/** Random families of which everything is known, judged by the stock engine and by ours. */
const fuzz = fuzzing(80, process.env);

afterAll(() => {
  console.info(fuzz.report('categories and guards of the regulations'));
});

describe.each([...regulationIds])('%s', (id) => {
  it('decides categories and guards alike in json-rules-engine and here', async () => {
    const loaded = await loadRegulation(id);
    if (!loaded.ok) throw new Error(id);
    const regulation = loaded.value;
    const compiled = compileRegulation(regulation, vocabulary, russianCalendar());
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
    const unset = regulation.parameters.filter(
      ({ origin, type }) => origin !== 'norm' && type !== 'option' && type !== 'boolean',
    );
    const settings = Object.fromEntries(unset.map((parameter) => [parameter.id, 12]));
    const engine = toEngine(regulation, { Engine, asOf: () => AS_OF });

    await fc.assert(
      fc.asyncProperty(randomFamily, async (random) => {
        const record = recordOf(random, id);
        const decision = evaluate(compiled.value, record, { asOf: AS_OF, settings });
        expect(decision.problems).toEqual([]);
        const { facts } = factsOf(compiled.value, record, { asOf: AS_OF, settings });
        const { results, failureResults } = await engine.run({ ...facts });
        const fired = new Map(
          [...results, ...failureResults].map((result) => [result.name, result.result === true]),
        );
        const outcomes = [
          ...decision.categories.map(({ id: category, truth }) => [`category:${category}`, truth]),
          ...decision.stage.next.flatMap((next) =>
            next.guards
              .filter((guard) => !guard.id.endsWith('-min'))
              .map((guard) => [`guard:${next.id}/${guard.id}`, guard.truth]),
          ),
        ] as const;
        fuzz.count(outcomes.length);
        for (const [name, truth] of outcomes) {
          expect([name, truth]).toEqual([name, fired.get(name ?? '') === true ? 'met' : 'not-met']);
        }
      }),
      fuzz.parameters,
    );
  }, 3_600_000);
});
