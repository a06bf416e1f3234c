import { ageInYears, isCivilDate } from '../civil/index.js';
import { missing, missingKey } from '../conditions/missing.js';
import type { CompiledCondition } from '../conditions/node.js';
import type {
  FactValue,
  ListElement,
  ListElements,
  ListValue,
  Membership,
  Scope,
} from '../conditions/scope.js';
import type { Missing } from '../contracts/decision.js';
import type { CompiledDerivation } from './derivations.js';

/** Value of a derived fact; what it lacks is said in base facts, for only they can be stated. */
export function deriveValue(fact: string, derivation: CompiledDerivation, scope: Scope): FactValue {
  switch (derivation.kind) {
    case 'age-years':
      return deriveAge(derivation.birth, scope);
    case 'count':
      return countOf(scope.elements(derivation.list));
    case 'filter':
      return idsOf(scope.elements(fact));
  }
}

function deriveAge(birthFact: string, scope: Scope): FactValue {
  const birth = scope.lookup(birthFact);
  if (birth.state === 'missing') return birth;
  const { value, subject } = birth;
  const known = isCivilDate(value) && isCivilDate(scope.asOf) && value <= scope.asOf;
  if (known) return { ...birth, value: ageInYears(value, scope.asOf) };
  // A birth after the day of evaluation is a slip: the date has to be stated anew.
  const needs = subject === undefined ? [] : [{ kind: 'fact', fact: birthFact, subject } as const];
  return { state: 'missing', why: 'not-stated', ...(subject && { subject }), needs };
}

function countOf(list: ListValue): FactValue {
  if (list.state === 'missing') return list;
  const sure = list.elements.filter(({ doubt }) => doubt === undefined).length;
  const all = list.elements.length;
  const base = { state: 'stated', value: sure, ...originOf(list) } as const;
  if (list.complete && sure === all) return base;
  return {
    ...base,
    atLeast: true,
    ...(list.complete ? { atMost: all } : {}),
    get needs() {
      return needsOf(list);
    },
  };
}

function idsOf(list: ListValue): FactValue {
  if (list.state === 'missing') return list;
  const sure = list.elements.filter(({ doubt }) => doubt === undefined);
  const value = sure.flatMap(({ subject }) => (subject === undefined ? [] : [subject.id]));
  const base = { state: 'stated', value, ...originOf(list) } as const;
  if (list.complete && sure.length === list.elements.length) return base;
  return {
    ...base,
    atLeast: true,
    get needs() {
      return needsOf(list);
    },
  };
}

function originOf({ subject, source, on }: ListElements) {
  return { ...(subject && { subject }), ...(source && { source }), ...(on && { on }) };
}

/** What would settle a list: its own completion and the doubts about its elements. */
function needsOf(list: ListElements): readonly Missing[] {
  const doubts = list.elements.flatMap(({ doubt, scope }) =>
    doubt === undefined ? [] : missing(doubt.explain(scope)),
  );
  const needs = new Map<string, Missing>();
  for (const need of [...(list.complete ? [] : list.needs), ...doubts]) {
    const key = missingKey(need);
    if (!needs.has(key)) needs.set(key, need);
  }
  return [...needs.values()];
}

/** Elements of a filtered list: those for which the condition is unknown stay, in doubt. */
export function filterElements(base: ListElements, where: CompiledCondition): ListElements {
  const elements = base.elements.flatMap((element): readonly ListElement[] => {
    const truth = where.truth(element.scope);
    if (truth === 'not-met') return [];
    return [truth === 'met' ? element : { ...element, doubt: both(element.doubt, where) }];
  });
  return { ...base, elements };
}

/** An element in doubt for two reasons belongs only if both conditions hold. */
function both(doubt: Membership | undefined, where: Membership): Membership {
  if (doubt === undefined) return where;
  return {
    explain: (scope) => ({
      kind: 'all',
      truth: 'unknown',
      parts: [doubt.explain(scope), where.explain(scope)],
    }),
  };
}
