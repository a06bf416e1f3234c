import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCase } from '../case/check-case.js';
import type { CivilDate } from '../civil/index.js';
import { createRuleSet } from '../conditions/index.js';
import { ownershipBy } from '../conditions/rule-set/compile-rules.js';
import type { CaseRecord } from '../contracts/case.js';
import { compileRegulation } from '../engine/compile-regulation.js';
import { compiledConditions } from '../engine/compiled-conditions.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { startEvaluation } from '../engine/evaluation.js';
import { indexStatements } from '../facts/statement-index.js';
import { factsOf } from '../json-rules-engine/index.js';
import { fuzzing } from '../json-rules-engine/fixtures/fuzzing.js';
import { AS_OF, randomFamily, recordOf } from '../json-rules-engine/fixtures/random-case.js';
import {
  loadRegulation,
  regulationIds,
  russianCalendar,
  vocabulary,
} from '../regulations/index.js';
import { loadRulesModule } from './index.js';

const fuzz = fuzzing(40, process.env);

afterAll(() => {
  console.info(fuzz.report('modules of the regulations'));
});

async function load(id: string) {
  const regulation = await loadRegulation(id);
  const written = await loadRulesModule(id);
  if (!regulation.ok || !written.ok) throw new Error(id);
  const compiled = compileRegulation(regulation.value, vocabulary, russianCalendar());
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return { compiled: compiled.value, module: written.value };
}

/** The case as the engine sees it, which may know more than plain facts can say. */
function scopeOf(compiled: CompiledRegulation, input: CaseRecord) {
  const record = checkCase(input);
  const statements = indexStatements(record.statements, compiled.vocabulary);
  const asOf = AS_OF as CivilDate;
  return startEvaluation({ compiled, record, statements, asOf, settings: {}, dueSoon: 0 }).today
    .scope;
}

describe.each([...regulationIds])('the module of %s', (id) => {
  it('decides every condition as the interpreter does', async () => {
    const { compiled, module } = await load(id);
    const all = compiledConditions(compiled);
    const conditions = all.map(({ condition }) => condition);
    const { decide } = createRuleSet(conditions, ownershipBy(compiled.vocabulary));
    expect(module.names).toEqual(all.map(({ name }) => name));

    const share = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(randomFamily, share, fc.boolean(), (random, lost, eventsComplete) => {
        const whole = recordOf(random, id);
        const kept = whole.statements.filter((_, index) => lost === 0 || index % (lost + 1) !== 0);
        const record = { ...whole, statements: kept, eventsComplete };
        const { facts } = factsOf(compiled, record, { asOf: AS_OF });
        const truths = module.decide(facts);
        expect(truths).toEqual(decide(facts));
        const scope = scopeOf(compiled, record);
        truths.forEach((truth, index) => {
          const seen = conditions[index]?.truth(scope);
          // A count of an unfinished list is a bound to the engine, and nothing to plain facts.
          if (truth !== 'unknown' || lost === 0)
            expect([all[index]?.name, truth]).toEqual([all[index]?.name, seen]);
        });
        fuzz.count(truths.length);
      }),
      fuzz.parameters,
    );
  }, 3_600_000);
});

describe('a regulation that is not shipped', () => {
  it('has no module', async () => {
    expect(await loadRulesModule('nowhere-1')).toMatchObject({
      ok: false,
      problems: [{ code: 'regulation-unknown' }],
    });
  });
});
