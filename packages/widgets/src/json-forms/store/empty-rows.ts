import { valueAt } from './data-path.js';
import { controlPath } from './control-path.js';
import type { ErrorObject, FormState } from './form-state.js';

const inArray = /^(.*)\.\d+$|^\d+$/;

/**
 * A row that is one plain value and was left empty: to the validator it is a value of a wrong type,
 * to the person a line to fill in or to remove.
 */
function asEmptyRow(error: ErrorObject, state: FormState): ErrorObject {
  if (error.keyword !== 'type') return error;
  const path = controlPath(error);
  const array = inArray.exec(path);
  if (!array) return error;
  const value = valueAt(state.core.data, path);
  const isEmpty = value === undefined || value === null;
  if (!isEmpty || !Array.isArray(valueAt(state.core.data, array[1] ?? ''))) return error;
  return { ...error, keyword: 'emptyRow', params: {}, message: 'emptyRow' };
}

/** The findings with those about empty rows said so. */
export function withEmptyRows(
  errors: readonly ErrorObject[],
  state: FormState,
): readonly ErrorObject[] {
  const hasType = errors.some(({ keyword }) => keyword === 'type');
  return hasType ? errors.map((error) => asEmptyRow(error, state)) : errors;
}
