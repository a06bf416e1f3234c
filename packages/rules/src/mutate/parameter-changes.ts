import type { Json } from '../contracts/condition.js';
import { isObject, type JsonObject } from '../conditions/shape.js';
import { replacement, type Change, type Path } from './change.js';
import { flagChange, numberChanges } from './scalar-changes.js';

/** A value for a setting that is shipped empty: borrowed numbers must be noticed as well. */
const BORROWED: Readonly<Record<string, Json>> = { number: 1, integer: 1, boolean: true };

/** Changes of the dated values of a parameter. */
export function parameterChanges(parameter: JsonObject, path: Path): readonly Change[] {
  const { values, type, options } = parameter;
  if (!Array.isArray(values)) return [];
  return values.flatMap((dated: unknown, index) =>
    isObject(dated)
      ? valueChanges(dated.value as Json, String(type), options, [
          ...path,
          'values',
          index,
          'value',
        ])
      : [],
  );
}

function valueChanges(value: Json, type: string, options: unknown, path: Path): readonly Change[] {
  if (typeof value === 'number') return numberChanges(path, value);
  if (typeof value === 'boolean') return [flagChange(path, value)];
  const ids = Array.isArray(options)
    ? options.flatMap((option: unknown) =>
        isObject(option) && typeof option.id === 'string' ? [option.id] : [],
      )
    : [];
  if (value === null) {
    const borrowed = type === 'option' ? ids[0] : BORROWED[type];
    return borrowed === undefined ? [] : [replacement(path, 'option', null, borrowed)];
  }
  if (typeof value !== 'string') return [];
  return ids.filter((id) => id !== value).map((id) => replacement(path, 'option', value, id));
}
