import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '../contracts/case.js';
import type { Regulation } from '../contracts/regulation.js';
import { compileRegulation } from './compile-regulation.js';
import {
  decide,
  FAMILY,
  INVENTED_CALENDAR,
  inventedCase,
  member,
  said,
} from './fixtures/invented-case.js';
import { INVENTED_REGULATION } from './fixtures/invented-regulation.js';
import { INVENTED_VOCABULARY } from './fixtures/invented-vocabulary.js';

const AS_OF = '2026-05-20';
const good = said(['2026-05-04', FAMILY, 'family.needy', true]);
const withStatement = (statement: unknown): unknown => ({
  ...inventedCase([]),
  statements: [statement],
});
const withEvent = (event: unknown): unknown => ({ ...inventedCase([]), events: [event] });

function problemsOf(record: unknown, asOf = AS_OF): readonly string[] {
  return decide(record as CaseRecord, asOf).problems.map(({ code, path }) => `${code} ${path}`);
}

describe('a broken part of a case is named by its pointer and left out', () => {
  it.each<readonly [string, unknown, string]>([
    ['no case at all', null, 'case-shape '],
    ['a text', 'дело', 'case-shape '],
    [
      'another format',
      { ...inventedCase([]), schemaVersion: 2 },
      'case-schema-version /schemaVersion',
    ],
    [
      'another regulation',
      { ...inventedCase([]), regulation: 'other' },
      'case-regulation /regulation',
    ],
    ['no subject', { ...inventedCase([]), subject: {} }, 'subject-shape /subject'],
    ['events are no list', { ...inventedCase([]), events: {} }, 'list-shape /events'],
    ['a statement is no object', withStatement(5), 'item-shape /statements/0'],
    [
      'unknown fact',
      withStatement({ ...good, fact: 'family.nedy' }),
      'fact-unknown /statements/0/fact',
    ],
    [
      'derived fact',
      withStatement({ ...good, fact: 'family.childrenCount', value: 3 }),
      'fact-derived /statements/0/fact',
    ],
    [
      'wrong subject',
      withStatement({ ...good, subject: member('a') }),
      'fact-subject /statements/0/subject',
    ],
    ['wrong type', withStatement({ ...good, value: 'да' }), 'fact-type /statements/0/value'],
    [
      'stated without a value',
      withStatement({ ...good, value: undefined }),
      'fact-type /statements/0/value',
    ],
    [
      'out of range',
      withStatement({ ...good, fact: 'family.income', value: -1 }),
      'fact-out-of-range /statements/0/value',
    ],
    [
      'unknown option',
      withStatement({ ...good, subject: member('a'), fact: 'member.role', value: 'king' }),
      'option-unknown /statements/0/value',
    ],
    [
      'a list that names somebody twice',
      withStatement({ ...good, fact: 'family.members', value: ['a', 'a'] }),
      'fact-type /statements/0/value',
    ],
    [
      '31 February',
      withStatement({ ...good, on: '2026-02-31' }),
      'date-impossible /statements/0/on',
    ],
    [
      'a date in Russian',
      withStatement({ ...good, on: '04.05.2026' }),
      'date-shape /statements/0/on',
    ],
    [
      'unknown state',
      withStatement({ ...good, state: 'maybe' }),
      'value-unexpected /statements/0/state',
    ],
    [
      'no source',
      withStatement({ ...good, source: undefined }),
      'source-shape /statements/0/source',
    ],
    [
      'an event without a day',
      withEvent({ id: 'e1', type: 'application' }),
      'date-shape /events/0/on',
    ],
    [
      'an event of another year',
      withEvent({ id: 'e1', type: 'application', on: '0206-05-04' }),
      'date-out-of-range /events/0/on',
    ],
    [
      'unknown event',
      withEvent({ id: 'e1', type: 'aplication', on: '2026-05-04' }),
      'event-unknown /events/0/type',
    ],
  ])('%s', (_case, record, problem) => {
    expect(problemsOf(record)).toContain(problem);
  });

  it('and the rest still decides', () => {
    const record = { ...inventedCase([]), statements: [{ ...good, on: 'вчера' }, good] };
    const { categories, problems } = decide(record, AS_OF);
    expect(categories.find(({ id }) => id === 'needy')?.truth).toBe('met');
    expect(problems).toHaveLength(1);
  });

  it('without a day nothing is decided', () => {
    const { categories, problems } = decide(inventedCase([]), '2026-02-31');
    expect(categories).toEqual([]);
    expect(problems).toMatchObject([{ code: 'date-impossible', path: '/asOf' }]);
  });
});

/** Any JSON in place of any part of a case. */
const anyJson = fc.jsonValue({ maxDepth: 3 });
const brokenCase = fc.record(
  {
    schemaVersion: fc.oneof(fc.constant(1), anyJson),
    id: fc.oneof(fc.constant('c1'), anyJson),
    regulation: fc.oneof(fc.constant('invented'), anyJson),
    subject: fc.oneof(fc.constant(FAMILY), anyJson),
    eventsComplete: anyJson,
    events: fc.oneof(
      anyJson,
      fc.array(
        fc.record(
          {
            id: fc.oneof(fc.string(), anyJson),
            type: fc.oneof(
              fc.constantFrom('application', 'stage', 'visit', 'closed', 'alarm'),
              anyJson,
            ),
            on: fc.oneof(fc.constantFrom('1900-01-01', '2026-05-04', '2200-12-31'), anyJson),
            data: fc.oneof(fc.constant({ stage: 'help' }), anyJson),
            cancelled: anyJson,
          },
          { requiredKeys: ['id', 'type', 'on'] },
        ),
        { maxLength: 6 },
      ),
    ),
    statements: fc.oneof(
      anyJson,
      fc.array(
        fc.record(
          {
            subject: fc.oneof(
              fc.constantFrom(FAMILY, member('a'), { type: 'case', id: 'c1' }),
              anyJson,
            ),
            fact: fc.oneof(
              fc.constantFrom(...INVENTED_VOCABULARY.facts.map(({ id }) => id)),
              anyJson,
            ),
            state: fc.constantFrom('stated', 'refused', 'not-applicable', 'not-established'),
            value: fc.oneof(fc.constantFrom(['a'], true, 3, 'child', '2020-01-01'), anyJson),
            complete: fc.boolean(),
            on: fc.oneof(fc.constantFrom('2026-05-04', '2026-05-05'), anyJson),
            source: fc.oneof(fc.constant({ kind: 'answer' }), anyJson),
          },
          { requiredKeys: ['subject', 'fact', 'state', 'on', 'source'] },
        ),
        { maxLength: 8 },
      ),
    ),
    records: anyJson,
    waivers: anyJson,
  },
  { requiredKeys: [] },
);

describe('evaluate is total', () => {
  it('whatever JSON stands for a case', () => {
    fc.assert(
      fc.property(
        brokenCase,
        fc.constantFrom(AS_OF, '2200-12-31', '1900-01-01'),
        (record, asOf) => {
          const decision = decide(record as unknown as CaseRecord, asOf);
          expect(decision.asOf).toBe(asOf);
        },
      ),
      { numRuns: Number(process.env.SEMYA_FUZZ_RUNS ?? 200) },
    );
  }, 120_000);
});

describe('a faulty regulation is refused with pointers', () => {
  const compile = (change: Partial<Record<keyof Regulation, unknown>>) => {
    const regulation = { ...INVENTED_REGULATION, ...change } as Regulation;
    const compiled = compileRegulation(regulation, INVENTED_VOCABULARY, INVENTED_CALENDAR);
    expect(compiled.ok).toBe(false);
    return compiled.problems.map(({ code, path }) => `${code} ${path}`);
  };
  const [category] = INVENTED_REGULATION.categories;
  const [deadline] = INVENTED_REGULATION.deadlines;
  const [stage] = INVENTED_REGULATION.stages;

  it.each<readonly [string, Partial<Record<keyof Regulation, unknown>>, string]>([
    ['no list', { deadlines: undefined }, 'list-shape /deadlines'],
    ['an id twice', { categories: [category, category] }, 'id-repeated /categories/1/id'],
    [
      'a condition',
      { categories: [{ ...category, conditions: { all: [] } }] },
      'condition-empty /categories/0/conditions/all',
    ],
    [
      'a shared condition nobody uses',
      {
        conditions: {
          ...INVENTED_REGULATION.conditions,
          loose: { fact: 'x', operator: 'equal', value: 1 },
        },
      },
      'fact-unknown /conditions/loose/fact',
    ],
    [
      'an event',
      { deadlines: [{ ...deadline, from: { event: 'aplication' } }] },
      'event-unknown /deadlines/0/from/event',
    ],
    [
      'an option of an event',
      { deadlines: [{ ...deadline, metBy: { event: 'visit', where: { outcome: 'ok' } } }] },
      'option-unknown /deadlines/0/metBy/where/outcome',
    ],
    [
      'a parameter of a term',
      { deadlines: [{ ...deadline, term: { amount: { parameter: 'x' }, unit: 'month' } }] },
      'parameter-unknown /deadlines/0/term/amount/parameter',
    ],
    [
      'a stage',
      { stages: [{ ...stage, next: ['away'] }], documents: [] },
      'stage-unknown /stages/0/next/0',
    ],
  ])('%s', (_case, change, problem) => {
    expect(compile(change)).toContain(problem);
  });
});
