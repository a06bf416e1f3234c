import type { FactValue, ListElements, MissingFact, Scope } from '../conditions/scope.js';
import type { FactStatement, SubjectRef } from '../contracts/case.js';
import type { Missing } from '../contracts/decision.js';
import type { FactDefinition, SubjectType } from '../contracts/vocabulary.js';

/** The value that the statement in force gives, or why there is none. */
export function statedValue(
  definition: FactDefinition,
  subject: SubjectRef,
  statement: FactStatement | undefined,
): FactValue {
  if (statement?.state !== 'stated' || statement.value === undefined) {
    return missingValue(definition, subject, statement);
  }
  const { value, source, on } = statement;
  const stated = { state: 'stated', value, subject, source, on } as const;
  if (definition.type !== 'list' || statement.complete === true) return stated;
  return { ...stated, atLeast: true, needs: [needOf(definition, subject)] };
}

/** No value: nobody stated it, or the statement in force says why there is none. */
export function missingValue(
  definition: FactDefinition,
  subject: SubjectRef,
  statement: FactStatement | undefined,
): MissingFact {
  const state = statement?.state ?? 'not-stated';
  const why = state === 'stated' ? 'not-stated' : state;
  return { state: 'missing', why, subject, needs: [needOf(definition, subject, statement)] };
}

function needOf(
  { id, type }: FactDefinition,
  subject: SubjectRef,
  statement?: FactStatement,
): Missing {
  if (type === 'list') return { kind: 'list', fact: id, subject };
  return {
    kind: 'fact',
    fact: id,
    subject,
    ...(statement === undefined ? {} : { state: statement.state }),
  };
}

/** The elements that a statement of a list names; unless it says so, others may be absent from it. */
export function statedElements(
  of: SubjectType,
  { value, complete, subject, source, on }: FactStatement,
  list: string,
  elementScope: (element: SubjectRef) => Scope,
): ListElements {
  const ids: readonly unknown[] = Array.isArray(value) ? value : [];
  const elements = ids.map((id) => {
    const element: SubjectRef = { type: of, id: String(id) };
    return { subject: element, scope: elementScope(element) };
  });
  const needs: readonly Missing[] =
    complete === true ? [] : [{ kind: 'list', fact: list, subject }];
  return { state: 'stated', elements, complete: complete === true, subject, source, on, needs };
}
