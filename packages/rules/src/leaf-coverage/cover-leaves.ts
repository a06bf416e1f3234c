import { checkCase } from '../case/check-case.js';
import { conditionSlots, type ConditionSlot } from '../check/decisions/condition-slots.js';
import { isCivilDate } from '../civil/index.js';
import { createConditionCompiler } from '../conditions/compiler.js';
import type { CompiledCondition } from '../conditions/node.js';
import { OPERATORS } from '../conditions/operators/index.js';
import type { Scope } from '../conditions/scope.js';
import { FAMILY_CASE_SUBJECTS } from '../conditions/vocabulary-index.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { startEvaluation } from '../engine/evaluation.js';
import { conditionsByName } from '../engine/named-outcomes.js';
import { checkSettings } from '../facts/parameters.js';
import { indexStatements } from '../facts/statement-index.js';
import { caseOfRow, mergeGiven } from '../scenarios/case-of-row.js';
import type { ScenarioGiven, ScenarioRow, ScenarioTable } from '../scenarios/scenario.js';
import { leafNotes, type LeafCoverage } from './leaf-coverage.js';
import { leavesOf } from './leaves-of.js';
import { noteExplanation } from './note-explanation.js';

interface Compiled {
  readonly slot: ConditionSlot;
  readonly condition: CompiledCondition;
}

/**
 * In which truths the rows of the scenarios have seen every comparison and every event of a
 * regulation's conditions: a leaf never seen met, not met or unknown is not held to account.
 * Conditions of one element of a list are seen where a condition of the case uses them.
 */
export function coverLeaves(
  compiled: CompiledRegulation,
  tables: readonly ScenarioTable[],
): readonly LeafCoverage[] {
  const { regulation } = compiled;
  const notes = leafNotes();
  const slots = conditionSlots(regulation);
  for (const { condition, at } of slots) {
    for (const leaf of leavesOf(condition, at)) notes.expect(leaf.at, leaf.truths);
  }
  const conditions = compileSlots(compiled, slots);
  for (const { base, rows } of tables) {
    for (const row of rows) {
      const scope = scopeOfRow(compiled, row, mergeGiven(base, row.given));
      if (scope === undefined) continue;
      for (const { slot, condition } of conditions) {
        const why = condition.explain(scope);
        noteExplanation(slot.condition, why, slot.at, regulation.conditions, notes);
      }
    }
  }
  return notes.result();
}

/** Those that a case itself can be asked; a condition of one element cannot. */
function compileSlots(
  { regulation, vocabulary }: CompiledRegulation,
  slots: readonly ConditionSlot[],
): readonly Compiled[] {
  const compiler = createConditionCompiler({
    operators: OPERATORS,
    named: conditionsByName(regulation),
    vocabulary,
    parameters: new Set(regulation.parameters.map(({ id }) => id)),
    subjects:
      regulation.caseSubject === 'child'
        ? [...FAMILY_CASE_SUBJECTS, 'member']
        : FAMILY_CASE_SUBJECTS,
  });
  return slots.flatMap((slot) => {
    const compiled = compiler.compile(slot.condition, slot.at);
    return compiled.ok ? [{ slot, condition: compiled.value }] : [];
  });
}

function scopeOfRow(
  compiled: CompiledRegulation,
  { asOf }: ScenarioRow,
  given: ScenarioGiven,
): Scope | undefined {
  if (!isCivilDate(asOf)) return undefined;
  const record = checkCase(caseOfRow(given, compiled.regulation, asOf));
  const statements = indexStatements(record.statements, compiled.vocabulary);
  const { settings } = checkSettings(given.settings ?? {}, compiled.parameters);
  const input = { compiled, record, statements, asOf, settings, dueSoon: 0 };
  return startEvaluation(input).today.scope;
}
