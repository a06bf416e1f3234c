import { checkWhere } from '../conditions/compile-event.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import { isObject } from '../conditions/shape.js';
import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { Problem } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import { OPERATORS } from '../conditions/operators/index.js';

/** Checks every event that the elements of a regulation wait for against the vocabulary. */
export function checkMatches(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (match: unknown, at: string) => {
    checkMatch(match, at, vocabulary, problems);
  };
  regulation.stages.forEach((stage, index) => {
    check(stage.enteredBy, pointer('/stages', index, 'enteredBy'));
  });
  regulation.closedBy?.forEach((match, index) => {
    check(match, pointer('/closedBy', index));
  });
  regulation.deadlines.forEach((deadline, index) => {
    check(deadline.from, pointer('/deadlines', index, 'from'));
    check(deadline.metBy, pointer('/deadlines', index, 'metBy'));
  });
  regulation.schedules.forEach((schedule, index) => {
    const at = pointer('/schedules', index);
    check(schedule.from, pointer(at, 'from'));
    check(schedule.metBy, pointer(at, 'metBy'));
    schedule.until.forEach((until, place) => {
      check(until, pointer(at, 'until', place));
    });
  });
  regulation.documents.forEach(({ metBy }, index) => {
    if (metBy !== undefined) check(metBy, pointer('/documents', index, 'metBy'));
  });
  return problems;
}

function checkMatch(
  match: unknown,
  at: string,
  vocabulary: VocabularyIndex,
  problems: Problem[],
): void {
  if (!isObject(match) || typeof match.event !== 'string') {
    problems.push(problemAt(at, 'event-shape'));
  } else if (!vocabulary.events.has(match.event)) {
    problems.push(problemAt(pointer(at, 'event'), 'event-unknown', { value: match.event }));
  } else if (isObject(match.where)) {
    const context = { operators: OPERATORS, named: {}, vocabulary };
    const position = { depth: 0, subjects: undefined, resolving: [], problems };
    checkWhere({ context }, match.event, match.where, {
      ...position,
      pointer: pointer(at, 'where'),
    });
  }
}
