import { ownershipBy } from '../conditions/rule-set/compile-rules.js';
import type { FactRecord } from '../conditions/rule-set/fact-record.js';
import type { Truth } from '../contracts/condition.js';
import { compiledConditions } from '../engine/compiled-conditions.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { writeModule } from './write-rules-module.js';

/** What a regulation's module exports. */
export interface RulesModule {
  /** Outcomes by kind and id, `category:large`, in the order of their truths. */
  readonly names: readonly string[];
  /** Truth of each outcome's condition, over the facts that `factsOf` gives. */
  readonly decide: (facts: FactRecord) => readonly Truth[];
}

/**
 * Writes every condition of a regulation as a plain ES module (`RulesModule`).
 * @param runtime module that the written one imports the operators from
 */
export function writeRegulationModule(
  compiled: CompiledRegulation,
  runtime = '@semya/rules/conditions',
): string {
  const all = compiledConditions(compiled);
  const code = writeModule(
    all.map(({ condition }) => condition),
    ownershipBy(compiled.vocabulary),
    runtime,
  );
  const names = JSON.stringify(
    all.map(({ name }) => name),
    undefined,
    1,
  );
  return `${code}export const names = ${names};\n`;
}
