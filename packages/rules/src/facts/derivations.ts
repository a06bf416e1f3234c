import type { CompiledCondition } from '../conditions/node.js';
import type { OpenCondition } from '../conditions/open-condition.js';
import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { Derivation } from '../contracts/vocabulary.js';

/** How a derived fact follows from others, compiled. */
export type CompiledDerivation =
  | { readonly kind: 'age-years'; readonly birth: string }
  | { readonly kind: 'count'; readonly list: string }
  | { readonly kind: 'filter'; readonly list: string; readonly where: CompiledCondition };

/** Derivations by the fact that they give. */
export type Derivations = ReadonlyMap<string, CompiledDerivation>;

/** Opens the derived facts of a vocabulary that was checked. */
export function openDerivations(vocabulary: VocabularyIndex, open: OpenCondition): Derivations {
  const derivations = new Map<string, CompiledDerivation>();
  for (const { id, derive } of vocabulary.facts.values()) {
    if (derive !== undefined) derivations.set(id, openDerivation(derive, open));
  }
  return derivations;
}

function openDerivation(derive: Derivation, open: OpenCondition): CompiledDerivation {
  if ('ageYears' in derive) return { kind: 'age-years', birth: derive.ageYears };
  if ('count' in derive) return { kind: 'count', list: derive.count };
  return { kind: 'filter', list: derive.filter, where: open(derive.where) };
}
