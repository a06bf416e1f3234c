import type { Placed } from '../case/checked-case.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { FactStatement, SubjectRef } from '../contracts/case.js';
import type { Problem } from '../contracts/problem.js';
import { findValueFault } from './value-check.js';

/** Sound statements about one subject, by fact, each list in the order of their dates. */
export type SubjectStatements = ReadonlyMap<string, readonly FactStatement[]>;

/** Statements of a case by subject and fact, whatever the day of evaluation. */
export interface StatementIndex {
  readonly about: (subject: SubjectRef) => SubjectStatements | undefined;
  /** Subjects of a type that are spoken of, each once. */
  readonly subjectsOf: (type: SubjectRef['type']) => readonly SubjectRef[];
  readonly subjects: readonly SubjectRef[];
  readonly problems: readonly Problem[];
}

const keyOf = ({ type, id }: SubjectRef): string => `${type}\n${id}`;

/**
 * Sorts statements by subject, fact and date. A statement of an unknown or derived fact, of another
 * kind of subject, or with a value that the fact cannot hold is reported and left out.
 */
export function indexStatements(
  statements: readonly Placed<FactStatement>[],
  vocabulary: VocabularyIndex,
): StatementIndex {
  const index = new Map<string, Map<string, FactStatement[]>>();
  const subjects: SubjectRef[] = [];
  const problems: Problem[] = [];
  for (const placed of statements) {
    const fault = findFault(placed, vocabulary);
    const statement = placed.part;
    if (fault !== undefined) {
      problems.push(fault);
      continue;
    }
    const key = keyOf(statement.subject);
    let facts = index.get(key);
    if (facts === undefined) {
      facts = new Map<string, FactStatement[]>();
      index.set(key, facts);
      subjects.push(statement.subject);
    }
    insertByDate(facts, statement);
  }
  return {
    about: (subject) => index.get(keyOf(subject)),
    subjectsOf: (type) => subjects.filter((subject) => subject.type === type),
    subjects,
    problems,
  };
}

/** Of two statements of one day the one recorded later stays later. */
function insertByDate(facts: Map<string, FactStatement[]>, statement: FactStatement): void {
  const known = facts.get(statement.fact);
  if (known === undefined) {
    facts.set(statement.fact, [statement]);
    return;
  }
  let place = known.length;
  while (place > 0 && (known[place - 1]?.on ?? '') > statement.on) place -= 1;
  known.splice(place, 0, statement);
}

function findFault(
  { part, pointer: at }: Placed<FactStatement>,
  { facts }: VocabularyIndex,
): Problem | undefined {
  const { fact, subject, state, value } = part;
  const definition = facts.get(fact);
  if (definition === undefined) {
    return problemAt(pointer(at, 'fact'), 'fact-unknown', { value: fact });
  }
  if (definition.derive !== undefined) {
    return problemAt(pointer(at, 'fact'), 'fact-derived', { value: fact });
  }
  if (definition.subject !== subject.type) {
    const expected = definition.subject;
    return problemAt(pointer(at, 'subject'), 'fact-subject', { value: fact, expected });
  }
  const fault = state === 'stated' ? findValueFault(definition, value) : undefined;
  if (fault === undefined) return undefined;
  return problemAt(pointer(at, 'value'), fault, { fact, value: fact, type: definition.type });
}
