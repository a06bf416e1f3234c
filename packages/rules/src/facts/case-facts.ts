import {
  AS_OF_FACT,
  type EventFinding,
  type FactValue,
  type ListValue,
  type Scope,
} from '../conditions/scope.js';
import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { SubjectRef } from '../contracts/case.js';
import type { EventCondition, Truth } from '../contracts/condition.js';
import type { SubjectType } from '../contracts/vocabulary.js';
import type { Derivations } from './derivations.js';
import { deriveValue, filterElements } from './derive.js';
import { latestDay } from './latest.js';
import type { StatementIndex } from './statement-index.js';
import { missingValue, statedElements, statedValue } from './stated.js';

/** Everything that the facts of a case are read from on one day. */
export interface FactSources {
  readonly asOf: string;
  readonly vocabulary: VocabularyIndex;
  readonly derivations: Derivations;
  readonly statements: StatementIndex;
  readonly parameter: (id: string) => FactValue;
  readonly event: (condition: EventCondition) => EventFinding;
}

type Bindings = ReadonlyMap<SubjectType, SubjectRef>;

/** The scope of a whole case; members of its lists get scopes of their own. */
export function caseScope(sources: FactSources, subjects: readonly SubjectRef[]): Scope {
  const bindings = new Map(subjects.map((subject) => [subject.type, subject]));
  return createScope(sources, bindings, subjects[0]);
}

function createScope(
  sources: FactSources,
  bindings: Bindings,
  subject: SubjectRef | undefined,
  root?: Scope,
): Scope {
  const values = new Map<string, FactValue>();
  const lists = new Map<string, ListValue>();
  const elements = new Map<string, Scope>();
  const memo: (Truth | undefined)[] = [];

  // A member's scope asks the family's for what is not the member's own, so that it is read once.
  const isForeign = (fact: string): boolean =>
    root !== undefined && sources.vocabulary.facts.get(fact)?.subject !== subject?.type;

  const elementScope = (element: SubjectRef): Scope => {
    const key = `${element.type}\n${element.id}`;
    let scope = elements.get(key);
    if (scope === undefined) {
      const inner = new Map([...bindings, [element.type, element] as const]);
      scope = createScope(sources, inner, element, root ?? self);
      elements.set(key, scope);
    }
    return scope;
  };

  const self: Scope = {
    ...(subject === undefined ? {} : { subject }),
    asOf: sources.asOf,
    memo,
    parameter: sources.parameter,
    event: sources.event,
    lookup: (fact) => {
      const known = values.get(fact);
      if (known !== undefined) return known;
      const value =
        root !== undefined && isForeign(fact)
          ? root.lookup(fact)
          : readFact(fact, sources, bindings, self);
      values.set(fact, value);
      return value;
    },
    elements: (list) => {
      const known = lists.get(list);
      if (known !== undefined) return known;
      const value =
        root !== undefined && isForeign(list)
          ? root.elements(list)
          : readList(list, sources, bindings, self, elementScope);
      lists.set(list, value);
      return value;
    },
  };
  return self;
}

function readFact(fact: string, sources: FactSources, bindings: Bindings, scope: Scope): FactValue {
  if (fact === AS_OF_FACT) return { state: 'stated', value: sources.asOf };
  const derivation = sources.derivations.get(fact);
  if (derivation !== undefined) return deriveValue(fact, derivation, scope);
  const definition = sources.vocabulary.facts.get(fact);
  const subject = definition && bindings.get(definition.subject);
  if (definition === undefined || subject === undefined) {
    return { state: 'missing', why: 'not-stated', needs: [] };
  }
  return statedValue(definition, subject, latestStatement(fact, subject, sources));
}

function readList(
  list: string,
  sources: FactSources,
  bindings: Bindings,
  scope: Scope,
  elementScope: (element: SubjectRef) => Scope,
): ListValue {
  const derivation = sources.derivations.get(list);
  if (derivation?.kind === 'filter') {
    const base = scope.elements(derivation.list);
    return base.state === 'missing' ? base : filterElements(base, derivation.where);
  }
  const definition = sources.vocabulary.facts.get(list);
  const subject = definition && bindings.get(definition.subject);
  if (definition?.of === undefined || subject === undefined) {
    return { state: 'missing', why: 'not-stated', needs: [] };
  }
  const statement = latestStatement(list, subject, sources);
  if (statement?.state !== 'stated') return missingValue(definition, subject, statement);
  return statedElements(definition.of, statement, list, elementScope);
}

const latestStatement = (fact: string, subject: SubjectRef, { statements, asOf }: FactSources) =>
  latestDay(statements.about(subject)?.get(fact), asOf).at(-1);
