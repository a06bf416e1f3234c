import { addDays, isCivilDate } from '../civil/index.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import type { Json } from '../contracts/condition.js';
import type { Problem } from '../contracts/problem.js';
import type { Parameter, Period, Regulation } from '../contracts/regulation.js';

/** Values of parameters must be of their type and follow each other in time without overlap or gap. */
export function checkParameters({ parameters, inForce }: Regulation): readonly Problem[] {
  return parameters.flatMap((parameter, index) => {
    const at = pointer('/parameters', index);
    return [...checkValues(parameter, at), ...checkPeriods(parameter, at, inForce)];
  });
}

function checkValues({ type, options, values }: Parameter, at: string): readonly Problem[] {
  return values.flatMap(({ value }, index) => {
    if (value === null || FITS[type](value, options ?? [])) return [];
    const params = { value: JSON.stringify(value), type };
    return [problemAt(pointer(at, 'values', index, 'value'), 'parameter-type', params)];
  });
}

type Options = NonNullable<Parameter['options']>;

const FITS: Readonly<Record<Parameter['type'], (value: Json, options: Options) => boolean>> = {
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  option: (value, options) => options.some(({ id }) => id === value),
};

function checkPeriods({ values }: Parameter, at: string, inForce: Period): readonly Problem[] {
  return values.flatMap(({ from, to }, index) => {
    const place = pointer(at, 'values', index, 'from');
    const before = values[index - 1];
    if (to !== undefined && to < from) return [problemAt(place, 'period-reversed', { from, to })];
    if (before === undefined) {
      const late = from > inForce.from;
      return late ? [problemAt(place, 'parameter-late', { from, since: inForce.from })] : [];
    }
    const { to: end } = before;
    if (end === undefined || from <= end) {
      return [problemAt(place, 'parameter-overlap', { from, before: before.from })];
    }
    const next = isCivilDate(end) ? addDays(end, 1) : from;
    return from === next ? [] : [problemAt(place, 'parameter-gap', { from, to: end })];
  });
}
