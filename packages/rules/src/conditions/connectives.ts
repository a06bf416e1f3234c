import type { Truth } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import { negate } from './kleene.js';
import type { CompiledCondition } from './node.js';
import type { Scope } from './scope.js';

type Connective = 'all' | 'any';

/** The value that one part is enough to decide by, for each connective. */
const DECIDING = { all: 'not-met', any: 'met' } as const;
const OTHERWISE = { all: 'met', any: 'not-met' } as const;

/** Kleene's conjunction or disjunction of any number of parts, stopping at the deciding one. */
export function connect(
  kind: Connective,
  parts: readonly CompiledCondition[],
  name: string | undefined,
): CompiledCondition {
  return {
    form: { kind, parts, ...(name === undefined ? {} : { name }) },
    truth: (scope) => decideParts(kind, parts, scope),
    explain: (scope) => explainParts(kind, parts, scope, name),
  };
}

/** Truth of a connective over its parts in one scope. */
export function decideParts(
  kind: Connective,
  parts: readonly CompiledCondition[],
  scope: Scope,
): Truth {
  const deciding = DECIDING[kind];
  let unknown = false;
  for (const part of parts) {
    const truth = part.truth(scope);
    if (truth === deciding) return deciding;
    if (truth === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : OTHERWISE[kind];
}

/** Truth of a connective whose parts are already explained. */
export function foldTruths(kind: Connective, truths: readonly Truth[]): Truth {
  if (truths.includes(DECIDING[kind])) return DECIDING[kind];
  return truths.includes('unknown') ? 'unknown' : OTHERWISE[kind];
}

function explainParts(
  kind: Connective,
  parts: readonly CompiledCondition[],
  scope: Scope,
  name: string | undefined,
): Explanation {
  const explained = parts.map((part) => part.explain(scope));
  const truth = foldTruths(
    kind,
    explained.map((part) => part.truth),
  );
  // Objects of a fixed shape: to spread a name into them takes times as long.
  return name === undefined
    ? { kind, truth, parts: explained }
    : { kind, truth, name, parts: explained };
}

/** Kleene's negation. */
export function opposite(part: CompiledCondition, name: string | undefined): CompiledCondition {
  return {
    form: { kind: 'not', part, ...(name === undefined ? {} : { name }) },
    truth: (scope) => negate(part.truth(scope)),
    explain: (scope) => {
      const explained = part.explain(scope);
      return {
        kind: 'not',
        truth: negate(explained.truth),
        ...(name === undefined ? {} : { name }),
        parts: [explained],
      };
    },
  };
}

/** A shared condition under its name, which explanations keep. */
export function named(name: string, part: CompiledCondition): CompiledCondition {
  return {
    form: { kind: 'named', name, part },
    truth: part.truth,
    explain: (scope) => {
      const explained = part.explain(scope);
      return { kind: 'named', truth: explained.truth, name, parts: [explained] };
    },
  };
}
