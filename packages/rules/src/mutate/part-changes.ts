import type { Json } from '../contracts/condition.js';
import { isObject, type JsonObject } from '../conditions/shape.js';
import { isCondition } from '../logic/is-condition.js';
import { removal, replacement, type Change, type Path } from './change.js';
import { conditionChanges } from './condition-changes.js';
import { eventMatchChanges } from './event-changes.js';
import type { Neighbours } from './neighbours.js';
import { parameterChanges } from './parameter-changes.js';
import { flagChange, numberChanges } from './scalar-changes.js';
import { termChanges } from './term-changes.js';

/** Keys that name, cite or describe and decide nothing. */
const SILENT: ReadonlySet<string> = new Set([
  'id',
  'title',
  'shortTitle',
  'norm',
  'clause',
  'origin',
  'reading',
  'act',
  'note',
  'inForce',
  'name',
  'text',
  'edition',
  'region',
  'roles',
  'notRegulated',
  'clauses',
  'readings',
  'description',
  'catalogue',
  'caseSubject',
  'extends',
]);

/** Words that a part chooses from, by its key; of one of them the others are tried. */
const WORDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  force: [
    ['block', 'warning'],
    ['required', 'reminder'],
  ],
  firstPeriod: [['partial', 'next-full']],
  unit: [['calendar-month', 'calendar-week']],
  betterWhen: [
    ['higher', 'lower'],
    ['yes', 'no'],
  ],
};

/** Lists whose members count one by one. */
const COUNTED: ReadonlySet<string> = new Set([
  'next',
  'until',
  'closedBy',
  'decides',
  'by',
  'signatories',
  'composition',
  'signs',
  'overrides',
  'stages',
  'methods',
]);

/**
 * Every change of a part of a regulation, found by the kind of each node and not by the list that it
 * stands in, so that a new part of the format is taken in without a word here.
 */
export function partChanges(part: unknown, path: Path, neighbours: Neighbours): readonly Change[] {
  if (path.length === 2 && path[0] === 'parameters' && isObject(part)) {
    return parameterChanges(part, path);
  }
  if (isCondition(part)) return conditionChanges(part, path, neighbours);
  if (Array.isArray(part)) {
    const list: readonly unknown[] = part;
    return [
      ...orderChanges(list, path),
      ...list.flatMap((item, index) => partChanges(item, [...path, index], neighbours)),
    ];
  }
  if (!isObject(part)) return [];
  if (typeof part.event === 'string') return eventMatchChanges(part, path, neighbours);
  if ('amount' in part && 'unit' in part) return termChanges(part, path, neighbours);
  return [
    ...optionChanges(part, path, neighbours),
    ...Object.entries(part)
      .filter(([key]) => !SILENT.has(key))
      .flatMap(([key, value]) => keyChanges(key, value, [...path, key], neighbours)),
  ];
}

function keyChanges(
  key: string,
  value: unknown,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  // Places in an order are exchanged where the list is seen whole.
  if (key === 'order') return [];
  if (typeof value === 'number') return numberChanges(path, value, 0);
  if (typeof value === 'boolean') return [flagChange(path, value)];
  if (typeof value === 'string') return wordChanges(key, value, path, neighbours);
  const inner = partChanges(value, path, neighbours);
  if (!Array.isArray(value)) return inner;
  if (key === 'betterWhen') return [reversal(value as readonly Json[], path)];
  // The regulation's own list of stages is no list of a stage's choices.
  const counted = COUNTED.has(key) && path.length > 1;
  const top = key === 'closedBy';
  return counted || top
    ? [...value.map((_, index) => removal([...path, index], 'branch')), ...inner]
    : inner;
}

function wordChanges(
  key: string,
  word: string,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  if (key === 'stage') {
    const other = neighbours.otherStage(word);
    return other === undefined ? [] : [replacement(path, 'reference', word, other)];
  }
  const words = WORDS[key]?.find((choice) => choice.includes(word)) ?? [];
  return words
    .filter((other) => other !== word)
    .map((other) => replacement(path, key === 'force' ? 'force' : 'option', word, other));
}

/** Elements that follow one another by their `order` change places. */
function orderChanges(list: readonly unknown[], path: Path): readonly Change[] {
  const places = list
    .flatMap((item, index) =>
      isObject(item) && typeof item.order === 'number' ? [{ index, order: item.order }] : [],
    )
    .sort((left, right) => left.order - right.order);
  return places.slice(1).map(({ order: after }, place) => {
    const { index, order } = places[place] ?? { index: 0, order: 0 };
    return replacement([...path, index, 'order'], 'number', order, after + 0.5);
  });
}

/** Best and worst change places. */
function reversal(value: readonly Json[], path: Path): Change {
  return { path, kind: 'option', label: 'reversed', to: [...value].reverse() };
}

/** `fact` beside `value`: the option of the fact that a limit or a level is about. */
function optionChanges(part: JsonObject, path: Path, neighbours: Neighbours): readonly Change[] {
  const { fact, value } = part;
  if (typeof fact !== 'string' || typeof value !== 'string') return [];
  const other = neighbours.otherOption(fact, value);
  return other === undefined ? [] : [replacement([...path, 'value'], 'option', value, other)];
}
