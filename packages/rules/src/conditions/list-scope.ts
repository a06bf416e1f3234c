import type { Truth } from '../contracts/condition.js';
import type { Explanation, Missing } from '../contracts/decision.js';
import { decideParts, foldTruths } from './connectives.js';
import { and, negate, or } from './kleene.js';
import type { CompiledCondition } from './node.js';
import type { ListElement, ListElements, MissingFact, Scope } from './scope.js';

type Quantifier = 'some' | 'every';

interface ListCondition {
  readonly kind: Quantifier;
  readonly of: string;
  /** How the conditions of one element are joined. */
  readonly join: 'all' | 'any';
  readonly parts: readonly CompiledCondition[];
  readonly name: string | undefined;
}

/**
 * Conditions over one and the same element of a list. A list that may yet grow leaves `some`
 * unknown until one element meets them, and `every` unknown until one fails.
 */
export function overList(condition: ListCondition): CompiledCondition {
  const { kind, of, join, parts, name } = condition;
  return {
    form: { kind, of, join, parts, ...(name === undefined ? {} : { name }) },
    truth: (scope) => decideList(condition, scope),
    explain: (scope) => explainList(condition, scope),
  };
}

function decideList(condition: ListCondition, scope: Scope): Truth {
  const list = scope.elements(condition.of);
  if (list.state === 'missing') return list.why === 'not-applicable' ? 'not-met' : 'unknown';
  const deciding = condition.kind === 'some' ? 'met' : 'not-met';
  let unknown = !list.complete;
  for (const element of list.elements) {
    const own = decideParts(condition.join, condition.parts, element.scope);
    const truth = weigh(condition.kind, element, own);
    if (truth === deciding) return deciding;
    if (truth === 'unknown') unknown = true;
  }
  return unknown ? 'unknown' : negate(deciding);
}

/** What an element contributes: one of doubtful membership can support neither answer alone. */
function weigh(kind: Quantifier, element: ListElement, own: Truth): Truth {
  if (element.doubt === undefined) return own;
  return kind === 'some' ? and('unknown', own) : or('unknown', own);
}

function explainList(condition: ListCondition, scope: Scope): Explanation {
  const list = scope.elements(condition.of);
  if (list.state === 'missing') return explainMissing(condition, list);
  const parts = list.elements.map((element) => explainElement(condition, element));
  const truths = parts.map(({ truth }) => truth);
  if (!list.complete) truths.push('unknown');
  const needs: readonly Missing[] = list.complete ? [] : list.needs;
  return {
    ...headOf(condition, list),
    truth: foldTruths(condition.kind === 'some' ? 'any' : 'all', truths),
    complete: list.complete,
    ...(needs.length === 0 ? {} : { needs }),
    parts,
  };
}

function explainMissing(condition: ListCondition, list: MissingFact): Explanation {
  const truth = list.why === 'not-applicable' ? 'not-met' : 'unknown';
  return { ...headOf(condition, list), truth, needs: list.needs, parts: [] };
}

function headOf({ kind, of, name }: ListCondition, { subject }: ListElements | MissingFact) {
  return {
    kind,
    of,
    ...(name === undefined ? {} : { name }),
    ...(subject === undefined ? {} : { subject }),
  };
}

function explainElement(condition: ListCondition, element: ListElement): Explanation {
  const own = condition.parts.map((part) => part.explain(element.scope));
  const ownTruth = foldTruths(
    condition.join,
    own.map(({ truth }) => truth),
  );
  const joined: Explanation = { kind: condition.join, truth: ownTruth, parts: own };
  if (element.doubt === undefined) {
    const { subject } = element;
    return subject === undefined
      ? joined
      : { kind: condition.join, truth: ownTruth, subject, parts: own };
  }
  const subject = element.subject === undefined ? {} : { subject: element.subject };
  const membership = element.doubt.explain(element.scope);
  const truth = weigh(condition.kind, element, ownTruth);
  if (condition.kind === 'some') {
    return { kind: 'all', truth, ...subject, parts: [membership, joined] };
  }
  const outside: Explanation = { kind: 'not', truth: 'unknown', parts: [membership] };
  return { kind: 'any', truth, ...subject, parts: [outside, joined] };
}
