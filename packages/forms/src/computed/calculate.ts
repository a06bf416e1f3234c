import {
  ageInMonths,
  ageInYears,
  daysBetween,
  isCivilDate,
  type CivilDate,
} from '@semya/rules/civil';
import { jsonEqual } from '@semya/rules/conditions';
import type { Expression, FieldPath } from '../contracts/document.js';
import { pointerFrom, pointersOf, valueAt } from '../documents/pointer.js';

/** What an expression reads from. */
export interface Calculation {
  readonly data: unknown;
  /** Pointer of the field that is computed; its rows are those of paths with `*`. */
  readonly at: string;
}

/**
 * Value of an expression; undefined when something that it needs is not there. A sum takes the rows
 * that have a number and is undefined without any row; division by zero has no value.
 */
export function calculate(expression: Expression, place: Calculation): number | undefined {
  if ('value' in expression) return expression.value;
  if ('field' in expression) return numberAt(place, pointerFrom(expression.field, place.at));
  if ('rowNumber' in expression) return rowNumber(place.at);
  if ('count' in expression) return countRows(place, expression);
  if ('years' in expression) return between(place, expression.years, ageInYears);
  if ('months' in expression) return between(place, expression.months, ageInMonths);
  if ('days' in expression) return between(place, expression.days, daysBetween);
  if ('sum' in expression) return sum(place, expression.sum);
  if ('divide' in expression) {
    return both(expression.divide, place, (one, other) => (other === 0 ? undefined : one / other));
  }
  if ('multiply' in expression) {
    return both(expression.multiply, place, (one, other) => one * other);
  }
  return both(expression.subtract, place, (one, other) => one - other);
}

function both(
  [one, other]: readonly [Expression, Expression],
  place: Calculation,
  join: (one: number, other: number) => number | undefined,
): number | undefined {
  const left = calculate(one, place);
  const right = calculate(other, place);
  return left === undefined || right === undefined ? undefined : join(left, right);
}

function between(
  { data, at }: Calculation,
  [from, to]: readonly [FieldPath, FieldPath],
  count: (start: CivilDate, end: CivilDate) => number,
): number | undefined {
  const [start, end] = [from, to].map((path) => {
    const pointer = pointerFrom(path, at);
    return pointer === undefined ? undefined : valueAt(data, pointer);
  });
  if (!isCivilDate(start) || !isCivilDate(end) || end < start) return undefined;
  return count(start, end);
}

function countRows(
  place: Calculation,
  { count, where }: Extract<Expression, { readonly count: FieldPath }>,
): number | undefined {
  const rows = rowsAt(place, count);
  if (where === undefined) return rows?.length;
  return rows?.filter((row) =>
    Object.entries(where).every(([column, values]) => {
      const value = valueAt(row, `/${column}`);
      return value !== undefined && values.some((each) => jsonEqual(each, value));
    }),
  ).length;
}

function numberAt({ data }: Calculation, pointer: string | undefined): number | undefined {
  const value = pointer === undefined ? undefined : valueAt(data, pointer);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function rowsAt({ data, at }: Calculation, path: string): readonly unknown[] | undefined {
  const pointer = pointerFrom(path, at);
  const rows = pointer === undefined ? undefined : valueAt(data, pointer);
  return Array.isArray(rows) ? rows : undefined;
}

function sum(place: Calculation, path: string): number | undefined {
  const table = path.slice(0, path.lastIndexOf('/*'));
  if ((rowsAt(place, table)?.length ?? 0) === 0) return undefined;
  const numbers = pointersOf(place.data, path).map((pointer) => numberAt(place, pointer));
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}

function rowNumber(at: string): number | undefined {
  const row = [...at.matchAll(/\/(\d+)(?=\/|$)/gu)].at(-1)?.[1];
  return row === undefined ? undefined : Number(row) + 1;
}

/** Rounds half up by the decimal notation, so that 1.005 becomes 1.01 as on paper. */
export function roundTo(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [whole = '0', power = '0'] = scaled.toString().split('e');
  return Number(`${whole}e${Number(power) - digits}`);
}
