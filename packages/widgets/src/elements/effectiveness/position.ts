import type { Json, Measure } from '@semya/rules';

/** Where a value stands between the worst (0) and the best (1); undefined when it has no place there. */
type Position = number | undefined;

/** Places of the first and of the repeated value on one scale. */
export function positionsOf(
  betterWhen: Measure['betterWhen'],
  first: Json,
  repeat: Json,
): readonly [Position, Position] {
  if (betterWhen === 'yes' || betterWhen === 'no')
    return [placeOfAnswer(first, betterWhen), placeOfAnswer(repeat, betterWhen)];
  if (betterWhen === 'higher' || betterWhen === 'lower')
    return placesOfNumbers(first, repeat, betterWhen);
  return [placeInList(first, betterWhen), placeInList(repeat, betterWhen)];
}

/** Marks of a scale of options: one for each; other scales have their two ends. */
export function ticksOf(betterWhen: Measure['betterWhen']): readonly number[] {
  if (typeof betterWhen === 'string' || betterWhen.length < 2) return [0, 1];
  return betterWhen.map((_, index) => index / (betterWhen.length - 1));
}

function placeOfAnswer(value: Json, better: 'yes' | 'no'): Position {
  if (typeof value !== 'boolean') return undefined;
  return value === (better === 'yes') ? 1 : 0;
}

/** Numbers have no ends of their own: the two measurements are the ends. */
function placesOfNumbers(
  first: Json,
  repeat: Json,
  better: 'higher' | 'lower',
): readonly [Position, Position] {
  if (typeof first !== 'number' || typeof repeat !== 'number') return [undefined, undefined];
  if (first === repeat) return [0.5, 0.5];
  return repeat > first === (better === 'higher') ? [0, 1] : [1, 0];
}

function placeInList(value: Json, worstToBest: readonly string[]): Position {
  const index = typeof value === 'string' ? worstToBest.indexOf(value) : -1;
  return index < 0 || worstToBest.length < 2 ? undefined : index / (worstToBest.length - 1);
}
