import type { TermUnit } from '../contracts/regulation.js';
import type { JsonObject } from '../conditions/shape.js';
import { replacement, type Change, type Path } from './change.js';
import type { Neighbours } from './neighbours.js';
import { numberChanges } from './scalar-changes.js';

/** Units with which a unit is confused. */
const NEXT_UNITS: Readonly<Record<TermUnit, readonly TermUnit[]>> = {
  'working-day': ['calendar-day', 'week'],
  'calendar-day': ['working-day', 'week'],
  week: ['calendar-day', 'month'],
  month: ['week', 'year'],
  year: ['month', 'week'],
};

/**
 * Changes of a term: how long, of what, and whether its last day moves. A term of no days ends on
 * the day itself, whatever its unit; one in working days, or the least that a stage lasts, never
 * has to move.
 */
export function termChanges(
  term: JsonObject,
  path: Path,
  { isNought }: Neighbours,
): readonly Change[] {
  const { amount, unit, shift } = term;
  const longer =
    typeof amount === 'number' ? numberChanges([...path, 'amount'], amount, 0, 'term') : [];
  if (isNought(amount)) return longer;
  const moves = unit !== 'working-day' && path.at(-1) !== 'min';
  return [
    ...longer,
    ...unitChanges(unit, path),
    ...(moves ? [replacement([...path, 'shift'], 'term', shift !== false, shift === false)] : []),
  ];
}

/** Changes of a stretch of time back from the day of evaluation. */
export function periodChanges({ amount, unit }: JsonObject, path: Path): readonly Change[] {
  return [
    ...(typeof amount === 'number' ? numberChanges([...path, 'amount'], amount, 1, 'term') : []),
    ...unitChanges(unit, path).filter(({ to }) => to !== 'working-day'),
  ];
}

function unitChanges(unit: unknown, path: Path): readonly Change[] {
  const units = NEXT_UNITS[unit as TermUnit] as readonly TermUnit[] | undefined;
  return (units ?? []).map((next) =>
    replacement([...path, 'unit'], 'term', unit as TermUnit, next),
  );
}
