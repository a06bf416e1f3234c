import type { ConditionCompiler } from '../conditions/compiler.js';
import type { CompiledCondition } from '../conditions/node.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import { FAMILY_CASE_SUBJECTS, type VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { Problem, Result } from '../contracts/problem.js';
import type { FactDefinition, FactType } from '../contracts/vocabulary.js';

/** How a derived fact follows from others, compiled. */
export type CompiledDerivation =
  | { readonly kind: 'age-years'; readonly birth: string }
  | { readonly kind: 'count'; readonly list: string }
  | { readonly kind: 'filter'; readonly list: string; readonly where: CompiledCondition };

/** Derivations by the fact that they give. */
export type Derivations = ReadonlyMap<string, CompiledDerivation>;

/** Compiles the derived facts of a vocabulary; refuses a base of the wrong type and circles. */
export function compileDerivations(
  vocabulary: VocabularyIndex,
  compiler: ConditionCompiler,
): Result<Derivations> {
  const problems: Problem[] = [];
  const derivations = new Map<string, CompiledDerivation>();
  for (const fact of vocabulary.facts.values()) {
    const compiled = compileDerivation(fact, vocabulary, compiler, problems);
    if (compiled !== undefined) derivations.set(fact.id, compiled);
  }
  problems.push(...findCircles(derivations));
  return problems.some(({ severity }) => severity === 'error')
    ? { ok: false, problems }
    : { ok: true, value: derivations, problems };
}

const at = (fact: FactDefinition, ...segments: readonly string[]): string =>
  pointer('/facts', fact.id, 'derive', ...segments);

function compileDerivation(
  fact: FactDefinition,
  vocabulary: VocabularyIndex,
  compiler: ConditionCompiler,
  problems: Problem[],
): CompiledDerivation | undefined {
  const { derive } = fact;
  if (derive === undefined) return undefined;
  if ('ageYears' in derive) {
    const base = baseOf(fact, 'ageYears', derive.ageYears, 'date', vocabulary, problems);
    return base && { kind: 'age-years', birth: base.id };
  }
  if ('count' in derive) {
    const base = baseOf(fact, 'count', derive.count, 'list', vocabulary, problems);
    return base && { kind: 'count', list: base.id };
  }
  const base = baseOf(fact, 'filter', derive.filter, 'list', vocabulary, problems);
  if (base === undefined) return undefined;
  const reach = [
    ...FAMILY_CASE_SUBJECTS,
    fact.subject,
    ...(base.of === undefined ? [] : [base.of]),
  ];
  const where = compiler.compile(derive.where, at(fact, 'where'), reach);
  problems.push(...where.problems);
  return where.ok ? { kind: 'filter', list: base.id, where: where.value } : undefined;
}

function baseOf(
  fact: FactDefinition,
  key: string,
  id: string,
  type: FactType,
  { facts }: VocabularyIndex,
  problems: Problem[],
): FactDefinition | undefined {
  const base = facts.get(id);
  if (base?.type === type) return base;
  const code = base === undefined ? 'fact-unknown' : 'derivation-base';
  problems.push(problemAt(at(fact, key), code, { value: id, expected: type }));
  return undefined;
}

function findCircles(derivations: Derivations): readonly Problem[] {
  return [...derivations.keys()]
    .filter((id) => reaches(id, id, derivations, new Set()))
    .map((id) => problemAt(pointer('/facts', id, 'derive'), 'derivation-circle', { value: id }));
}

function reaches(from: string, to: string, derivations: Derivations, seen: Set<string>): boolean {
  const derivation = derivations.get(from);
  if (derivation === undefined || seen.has(from)) return false;
  seen.add(from);
  return readBy(derivation).some((id) => id === to || reaches(id, to, derivations, seen));
}

function readBy(derivation: CompiledDerivation): readonly string[] {
  switch (derivation.kind) {
    case 'age-years':
      return [derivation.birth];
    case 'count':
      return [derivation.list];
    case 'filter':
      return [derivation.list, ...derivation.where.facts];
  }
}
