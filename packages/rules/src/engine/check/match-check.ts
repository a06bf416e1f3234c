import { checkWhere } from '../../conditions/check/check-event.js';
import { pointer, problemAt } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import type { VocabularyIndex } from '../../conditions/vocabulary-index.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';
import { OPERATORS } from '../../conditions/operators/index.js';

/** Keys under which elements name the events they wait for; `?` after those that may be absent. */
const KEYS = {
  stages: ['enteredBy'],
  deadlines: ['from', 'metBy'],
  schedules: ['from', 'metBy', 'until'],
  documents: ['metBy?'],
  bodies: ['decides'],
  approvals: ['recordedBy?', 'rejectedBy?'],
  duties: ['metBy?'],
  conclusions: ['recordedBy?'],
  institution: ['from?', 'metBy?', 'until?', 'endedBy?'],
} as const satisfies Partial<Record<keyof Regulation, readonly string[]>>;

/** Checks every event that the elements of a regulation wait for against the vocabulary. */
export function checkMatches(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
): readonly Problem[] {
  const problems: Problem[] = [];
  const check = (holder: object, at: string, key: string): void => {
    const optional = key.endsWith('?');
    const name = optional ? key.slice(0, -1) : key;
    const value = (holder as Readonly<Record<string, unknown>>)[name];
    if (value === undefined && optional) return;
    const matches: readonly (readonly [unknown, string])[] = Array.isArray(value)
      ? value.map((match: unknown, place) => [match, pointer(at, name, place)] as const)
      : [[value, pointer(at, name)]];
    for (const [match, place] of matches) checkMatch(match, place, vocabulary, problems);
  };
  check(regulation, '', 'closedBy?');
  for (const [list, keys] of Object.entries(KEYS)) {
    regulation[list as keyof typeof KEYS].forEach((element, index) => {
      for (const key of keys) check(element, pointer('', list, index), key);
    });
  }
  regulation.approvals.forEach(({ signatories }, index) => {
    signatories.forEach((signatory, place) => {
      const at = pointer('/approvals', index, 'signatories', place);
      check(signatory, at, 'recordedBy?');
      check(signatory, at, 'refusedBy?');
    });
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
