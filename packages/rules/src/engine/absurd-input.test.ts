import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWays } from '../counterfactual/index.js';
import type { Condition, Json } from '../contracts/condition.js';
import type { Regulation } from '../contracts/regulation.js';
import { compileRegulation } from './compile-regulation.js';
import { evaluate } from './evaluate.js';
import {
  FAMILY,
  household,
  INVENTED_CALENDAR,
  inventedCase,
  type Happening,
  type Said,
} from './fixtures/invented-case.js';
import { compileRich, decideRich } from './fixtures/rich-case.js';
import { RICH_REGULATION, RICH_VOCABULARY } from './fixtures/rich-regulation.js';
import { evaluateInstitution } from './institution/evaluate-institution.js';

const compile = (regulation: unknown) =>
  compileRegulation(regulation as Regulation, RICH_VOCABULARY, INVENTED_CALENDAR);

describe('a thousand children', () => {
  const many = (count: number, disabled: boolean) =>
    household(
      '2026-05-04',
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `child-${index}`,
          { role: 'child', bornOn: '2020-01-01', disabled },
        ]),
      ),
    );

  it('are counted and looked at one by one', () => {
    const decision = decideRich(inventedCase([], many(1000, false)), '2026-06-01');
    const truths = new Map(decision.categories.map(({ id, truth }) => [id, truth]));
    expect([truths.get('large'), truths.get('small-disabled-child')]).toEqual(['met', 'not-met']);
  });

  it('end the search for ways by its bound, which is told', () => {
    const category = {
      id: 'all-disabled',
      title: 'Все',
      norm: ['invented.all'],
      clause: ['1'],
      origin: 'norm' as const,
      conditions: {
        every: {
          of: 'family.members',
          all: [{ fact: 'member.disabled', operator: 'equal', value: true }],
        },
      },
    };
    const rules = compileRich({ categories: [category], conclusions: [] });
    const record = inventedCase([], many(1000, false));
    const found = findWays(rules, record, 'category:all-disabled', { asOf: '2026-06-01' });
    expect(found).toMatchObject({ ways: [], exact: false });
    expect(found?.limits).toContain('too-many');
  });
});

describe('absurd dates', () => {
  const APPLICATION: Happening = ['0001-01-01', 'application'];
  it.each([
    ['0001-01-01', [APPLICATION]],
    ['9999-12-31', [['9999-12-31', 'application']]],
    ['1900-01-01', [['9999-12-31', 'application']]],
  ] as const)('as of %s decide without a crash', (asOf, events) => {
    const decision = decideRich(inventedCase(events), asOf);
    expect(decision.asOf).toBe(asOf);
  });

  it('a child born after the day of evaluation is of no age yet', () => {
    const unborn = household('2026-05-04', {
      a: { role: 'child', bornOn: '2030-01-01', disabled: true },
    });
    const { categories } = decideRich(inventedCase([], unborn), '2026-06-01');
    expect(categories.find(({ id }) => id === 'small-disabled-child')?.truth).not.toBe('met');
  });

  it('a term of more days than there are leaves the obligation unknown', () => {
    const record = inventedCase([['2026-05-04', 'plan-approved']]);
    const { obligations } = decideRich(record, '2026-06-01', { settings: { noticeTerm: 1e9 } });
    expect(obligations.find(({ id }) => id === 'notice')?.status).toBe('unknown');
  });
});

describe('conditions past the bound', () => {
  const nested = (depth: number): Condition =>
    depth === 0
      ? { fact: 'family.needy', operator: 'equal', value: true }
      : { not: nested(depth - 1) };
  const check = {
    id: 'deep',
    title: 'Глубокая',
    norm: ['invented.deep'],
    clause: ['1'],
    origin: 'norm',
    of: 'case',
    force: 'block',
  };
  it.each([
    [60, []],
    [70, ['condition-too-deep']],
    [5000, ['condition-too-deep']],
  ])('%d levels deep', (depth, codes) => {
    const checks = [{ ...check, conditions: nested(depth) }];
    const { problems } = compile({ ...RICH_REGULATION, checks, conclusions: [] });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('checks that name one another in a circle are told where one of them stands', () => {
    const circle = (id: string, next: string) => ({
      ...check,
      id,
      conditions: { condition: `check:${next}` },
    });
    const checks = [circle('a', 'b'), circle('b', 'a')];
    const { problems } = compile({ ...RICH_REGULATION, checks, conclusions: [] });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['condition-cycle']));
    expect(problems[0]?.path).toMatch(/^\/checks\/\d\/conditions/u);
  });
});

describe('names that mean something to JavaScript', () => {
  it.each(['__proto__', 'constructor', 'toString'])('“%s” is only a name', (name) => {
    const said: Said = ['2026-05-04', FAMILY, name, true];
    const record = inventedCase([['2026-05-04', name, { [name]: name }]], [said]);
    const { problems } = decideRich(record, '2026-06-01', {
      settings: JSON.parse(`{"${name}": 1}`) as Record<string, Json>,
    });
    expect(problems.map(({ code }) => code).sort()).toEqual([
      'event-unknown',
      'fact-unknown',
      'parameter-unknown',
    ]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('a signature’s path leads nowhere outside the document', () => {
    const [plan, ...others] = RICH_REGULATION.approvals;
    if (plan === undefined) throw new Error('there are approvals');
    const signatories = [{ role: 'case-manager', path: '/__proto__/constructor' }];
    const rules = compileRich({ approvals: [{ ...plan, signatories }, ...others] });
    const final = { on: '2026-05-10', data: {} };
    const record = inventedCase([], [], {
      records: [
        {
          id: 'p',
          document: 'plan',
          edition: '1',
          status: 'final',
          data: {},
          createdOn: '2026-05-10',
          finals: [final],
        },
      ],
    });
    const decision = evaluate(rules, record, { asOf: '2026-06-01' });
    expect(decision.approvals[0]?.signatures[0]?.state).toBe('missing');
  });
});

/** One place of the regulation taken out or replaced by something that does not belong there. */
const JUNK: readonly unknown[] = [undefined, null, 7, 'x', [], {}, [null], { event: 5 }];

function spoil(value: unknown, steps: readonly number[], junk: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return junk;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return junk;
  const child = (value as Readonly<Record<string, unknown>>)[key];
  const spoilt = spoil(child, rest, junk);
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).map((item, index) =>
      String(index) === key ? spoilt : item,
    );
  }
  return { ...value, [key]: spoilt };
}

describe('a regulation spoilt in any place', () => {
  it('is refused with typed problems, or decides; it never throws', () => {
    const record = inventedCase(
      [
        ['2026-05-04', 'application'],
        ['2026-05-10', 'stage', { stage: 'help' }],
        ['2026-05-12', 'plan-approved', { decidedBy: 'council' }],
      ],
      [['2026-05-04', FAMILY, 'family.danger', true]],
    );
    const institution = { schemaVersion: 1, id: 'i', regulation: 'invented', events: [] } as const;
    fc.assert(
      fc.property(
        fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...JUNK),
        (steps, junk) => {
          const compiled = compile(spoil(RICH_REGULATION, steps, junk));
          if (!compiled.ok) {
            expect(compiled.problems.length).toBeGreaterThan(0);
            return;
          }
          const options = { asOf: '2026-06-01' };
          expect(evaluate(compiled.value, record, options).asOf).toBe('2026-06-01');
          expect(evaluateInstitution(compiled.value, institution, options).asOf).toBe('2026-06-01');
        },
      ),
      { numRuns: 1500, seed: 20261123 },
    );
  });
});
