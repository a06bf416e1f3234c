import { pointer, problemAt } from '../../conditions/problem-at.js';
import { isObject, type JsonObject } from '../../conditions/shape.js';
import type { Condition } from '../../contracts/condition.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';
import type { Judge } from './judge.js';

/** Keys that name and cite an element; two elements that differ only in them are one rule. */
const NAMES: ReadonlySet<string> = new Set([
  'id',
  'title',
  'norm',
  'clause',
  'origin',
  'reading',
  'act',
  'note',
  'inForce',
]);

/** Lists in which two rules of one meaning are one too many; values of a catalogue may be alike. */
const LISTS = [
  'categories',
  'deadlines',
  'schedules',
  'limits',
  'checks',
  'criteria',
  'conclusions',
] as const satisfies readonly (keyof Regulation)[];

/** Elements of one list that say the same: word for word, or by conditions of one meaning. */
export function checkDuplicates(regulation: Regulation, judge: Judge): readonly Problem[] {
  const lists: readonly (readonly [at: string, elements: readonly unknown[]])[] = [
    ...LISTS.map((list) => [pointer('', list), regulation[list]] as const),
    ...regulation.stages.map(
      ({ guards }, index) => [pointer('/stages', index, 'guards'), guards] as const,
    ),
    ...regulation.levels.map(
      ({ signs }, index) => [pointer('/levels', index, 'signs'), signs] as const,
    ),
  ];
  return lists.flatMap(([at, elements]) => duplicatesIn(elements, at, judge));
}

function duplicatesIn(elements: readonly unknown[], at: string, judge: Judge): readonly Problem[] {
  return elements.flatMap((element, index) => {
    if (!isObject(element)) return [];
    const twin = elements
      .slice(0, index)
      .find((other) => isObject(other) && saySame(element, other, judge));
    if (!isObject(twin)) return [];
    const value = typeof twin.id === 'string' ? twin.id : '';
    return [problemAt(pointer(at, index), 'rule-duplicate', { value }, 'warning')];
  });
}

function saySame(one: JsonObject, other: JsonObject, judge: Judge): boolean {
  if (restOf(one) !== restOf(other)) return false;
  const [left, right] = [conditionOf(one), conditionOf(other)];
  if (left === undefined || right === undefined) return left === right && saysByItself(one);
  const formulas = [judge.formulaOf(left), judge.formulaOf(right)] as const;
  return (
    judge.implies(formulas[0], formulas[1]) === true &&
    judge.implies(formulas[1], formulas[0]) === true
  );
}

/** Without a condition an element says something only by its clock; a criterion is judged by a person. */
const saysByItself = ({ from, fact }: JsonObject): boolean =>
  from !== undefined || fact !== undefined;

const conditionOf = ({ conditions }: JsonObject): Condition | undefined =>
  conditions as Condition | undefined;

/** What an element says besides its names and its condition. */
function restOf(element: JsonObject): string {
  const rest = Object.entries(element).filter(([key]) => !NAMES.has(key) && key !== 'conditions');
  return JSON.stringify(rest.sort(([left], [right]) => (left < right ? -1 : 1)));
}
