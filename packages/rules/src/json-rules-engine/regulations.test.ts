import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import type { CaseRecord, FactStatement, SubjectRef } from '../contracts/case.js';
import type { Json } from '../contracts/condition.js';
import type { EventDefinition, FactDefinition } from '../contracts/vocabulary.js';
import { compileRegulation } from '../engine/compile-regulation.js';
import { evaluate } from '../engine/evaluate.js';
import {
  loadRegulation,
  regulationIds,
  russianCalendar,
  vocabulary,
} from '../regulations/index.js';
import { factsOf, toEngine } from './index.js';

/** Random families of which everything is known, judged by the stock engine and by ours. */
const RUNS = Number(process.env.SEMYA_FUZZ_RUNS ?? 80);
const AS_OF = '2026-11-22';

const date = fc
  .integer({ min: 0, max: 20_000 })
  .map((back) => new Date(Date.UTC(2026, 10, 22) - back * 86_400_000).toISOString().slice(0, 10));

function valueOf(fact: FactDefinition): fc.Arbitrary<Json> {
  const options = (fact.options ?? []).map(({ id }) => id);
  const { minimum = 0, maximum = 30_000 } = fact;
  switch (fact.type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'date':
      return date;
    case 'option':
      return fc.constantFrom(...options);
    case 'options':
      return fc.subarray(options);
    default:
      return fc.constant('вымысел');
  }
}

const stated = vocabulary.facts.filter(({ derive }) => derive === undefined);
const ofSubject = (type: FactDefinition['subject']) =>
  stated.filter((fact) => fact.subject === type && fact.type !== 'list');
const factsArbitrary = (type: FactDefinition['subject']) =>
  fc.record(Object.fromEntries(ofSubject(type).map((fact) => [fact.id, valueOf(fact)])));

function dataOf({ data = [] }: EventDefinition): fc.Arbitrary<Readonly<Record<string, Json>>> {
  return fc.record(
    Object.fromEntries(
      data.map(({ name, options = [] }) => [
        name,
        options.length > 0
          ? fc.constantFrom(...options.map(({ id }) => id))
          : fc.constantFrom('diagnostic', 'goal-setting', 'activity', 'reflective', 'supportive'),
      ]),
    ),
  );
}

const happening = fc
  .constantFrom(...vocabulary.events)
  .chain((event) => fc.tuple(fc.constant(event.id), dataOf(event), date));

/** Lists of a case's own: problems, goals, measures. */
const caseLists = stated.filter(({ type, subject }) => type === 'list' && subject === 'case');

const family = fc.record({
  family: factsArbitrary('family'),
  case: factsArbitrary('case'),
  members: fc.array(factsArbitrary('member'), { maxLength: 4 }),
  elements: fc.record(
    Object.fromEntries(
      caseLists.map(({ id, of = 'case' }) => [id, fc.array(factsArbitrary(of), { maxLength: 3 })]),
    ),
  ),
  events: fc.array(happening, { maxLength: 12 }),
});

type Family = typeof family extends fc.Arbitrary<infer Value> ? Value : never;

const ON = '2026-11-01';

function recordOf(random: Family, regulation: string) {
  const { family: ofFamily, case: ofCase, members, elements, events } = random;
  const familyRef: SubjectRef = { type: 'family', id: 'f1' };
  const refs = members.map((_, index): SubjectRef => ({ type: 'member', id: `m${index + 1}` }));
  const state = (subject: SubjectRef, fact: string, value: Json): FactStatement => ({
    subject,
    fact,
    state: 'stated',
    value,
    complete: true,
    on: ON,
    source: { kind: 'import', system: 'test' },
  });
  const all = (subject: SubjectRef, facts: Readonly<Record<string, Json>>) =>
    Object.entries(facts).map(([fact, value]) => state(subject, fact, value));
  const record: CaseRecord = {
    schemaVersion: 1,
    id: 'c1',
    regulation,
    title: 'Вымышленные',
    subject: familyRef,
    events: events.map(([type, data, on], index) => ({ id: `e${index}`, type, data, on })),
    statements: [
      ...all(familyRef, ofFamily),
      ...all({ type: 'case', id: 'c1' }, ofCase),
      ...stated
        .filter(({ type, subject }) => type === 'list' && subject === 'family')
        .map(({ id }) =>
          state(
            familyRef,
            id,
            refs.map((ref) => ref.id),
          ),
        ),
      ...members.flatMap((facts, index) => all(refs[index] ?? familyRef, facts)),
      ...caseLists.flatMap(({ id, of = 'case' }) => {
        const rows = elements[id] ?? [];
        const idOf = (index: number) => `${of}${index + 1}`;
        return [
          state(
            { type: 'case', id: 'c1' },
            id,
            rows.map((_, index) => idOf(index)),
          ),
          ...rows.flatMap((facts, index) => all({ type: of, id: idOf(index) }, facts)),
        ];
      }),
    ],
    records: [],
  };
  return record;
}

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
      fc.asyncProperty(family, async (random) => {
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
        for (const [name, truth] of outcomes) {
          expect([name, truth]).toEqual([name, fired.get(name ?? '') === true ? 'met' : 'not-met']);
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
