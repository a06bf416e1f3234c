import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import type { Regulation } from '../contracts/regulation.js';
import { factsOf, toEngine } from '../json-rules-engine/index.js';
import { evaluate } from './evaluate.js';
import { FAMILY, inventedCase, type Said } from './fixtures/invented-case.js';
import { compileRich } from './fixtures/rich-case.js';
import { RICH_REGULATION } from './fixtures/rich-regulation.js';

const DAY = '2026-05-04';
/** What the elements named come into force and lapse with. */
const IN_FORCE = { from: '2026-06-01', to: '2026-06-30' };
const [BEFORE, FIRST, LAST, AFTER] = ['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'];

/** The regulation with every element named in force for a month, and a stage guarded by one of them. */
function guardedBy(name: string): Partial<Regulation> {
  const [first, second, ...rest] = RICH_REGULATION.stages;
  if (first === undefined || second === undefined) throw new Error('there are two stages');
  const dated = <Element>(elements: readonly Element[]) =>
    elements.map((element) => ({ ...element, inForce: IN_FORCE }));
  const guard = { id: 'named', title: 'Названное', norm: [], clause: [], force: 'block' as const };
  return {
    categories: dated(RICH_REGULATION.categories),
    criteria: dated(RICH_REGULATION.criteria),
    checks: dated(RICH_REGULATION.checks),
    levels: RICH_REGULATION.levels.map((level) => ({ ...level, signs: dated(level.signs) })),
    stages: [
      first,
      { ...second, guards: [{ ...guard, conditions: { condition: name } }] },
      ...rest,
    ],
  };
}

const said = (fact: string, value: boolean): Said => [DAY, FAMILY, fact, value];
const NEEDY = said('family.needy', true);
const CALM = said('family.needy', false);
const DANGER = said('family.danger', true);

const ROWS: readonly (readonly [string, readonly Said[], string, string])[] = [
  ['category:needy', [NEEDY], 'met', 'not-met'],
  ['criterion:no-longer-needy', [CALM], 'met', 'not-met'],
  ['sign:crisis/danger', [DANGER], 'met', 'not-met'],
  ['level:basic', [NEEDY], 'met', 'not-met'],
  // A check that is not in force is not asked: it keeps nobody.
  ['check:danger-first', [DANGER], 'not-met', 'met'],
  // One that sets it aside does so only while it is in force itself.
  ['check:agreed', [DANGER], 'met', 'met'],
];

describe('an outcome that others name', () => {
  it.each(ROWS)('%s counts while it is in force', (name, statements, within, without) => {
    const rules = compileRich(guardedBy(name));
    const record = inventedCase([[DAY, 'application']], statements);
    const on = (asOf: string) => evaluate(rules, record, { asOf }).stage.next[0]?.allowed;
    expect([BEFORE, FIRST, LAST, AFTER].map(on)).toEqual([without, within, within, without]);
  });

  it.each(ROWS)(
    '%s does so in json-rules-engine too',
    async (name, statements, within, without) => {
      const rules = compileRich(guardedBy(name));
      const record = inventedCase([[DAY, 'application']], statements);
      const on = async (asOf: string) => {
        const engine = toEngine(rules.regulation, { Engine, asOf: () => asOf });
        const { facts } = factsOf(rules, record, { asOf });
        const { results } = await engine.run({
          'family.needy': false,
          'family.danger': false,
          ...facts,
        });
        return results.some(
          (rule) => rule.name.startsWith('guard:') && rule.name.endsWith('/named'),
        )
          ? 'met'
          : 'not-met';
      };
      const found = [await on(BEFORE), await on(FIRST), await on(LAST), await on(AFTER)];
      expect(found).toEqual([without, within, within, without]);
    },
  );

  it('a check set aside by one that has lapsed is asked again', () => {
    const record = inventedCase([], [DANGER]);
    const [alarm, ...others] = RICH_REGULATION.checks.filter(({ overrides }) => overrides);
    expect(others).toEqual([]);
    const checks = RICH_REGULATION.checks.map((check) =>
      check.id === alarm?.id ? { ...check, inForce: IN_FORCE } : check,
    );
    const rules = compileRich({ ...guardedBy('check:agreed'), checks });
    const allowed = (asOf: string) =>
      evaluate(rules, record, { asOf }).checks.find(({ id }) => id === 'agreed')?.state;
    expect([allowed(LAST), allowed(AFTER)]).toEqual(['overridden', 'not-met']);
  });
});
