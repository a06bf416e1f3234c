import type { FieldMemory, FormAction, FormState } from './form-state.js';
import { valueAt } from './data-path.js';
import type { TypedText } from './form-state.js';

export const emptyFieldMemory: FieldMemory = {
  touched: new Set(),
  typed: new Map(),
  showErrors: false,
};

/** Remembers what was touched and typed; knows nothing of the data. */
export function fieldReducer(fields: FieldMemory, action: FormAction): FieldMemory {
  switch (action.type) {
    case 'semya/TYPE': {
      const { path, text, value, problem } = action;
      const entry = problem === undefined ? { text, value } : { text, value, problem };
      return { ...fields, typed: new Map(fields.typed).set(path, entry) };
    }
    case 'semya/SETTLE':
      return settle(fields, action.path);
    case 'semya/SHOW_ERRORS':
      return action.show === fields.showErrors ? fields : { ...fields, showErrors: action.show };
    case 'semya/FORGET':
      return emptyFieldMemory;
    default:
      return fields;
  }
}

/** The person left the field: it is touched, and a text that became a value needs no keeping. */
function settle(fields: FieldMemory, path: string): FieldMemory {
  const entry = fields.typed.get(path);
  const forget = entry !== undefined && entry.problem === undefined;
  if (fields.touched.has(path) && !forget) return fields;
  const typed = new Map(fields.typed);
  if (forget) typed.delete(path);
  return { ...fields, typed, touched: new Set(fields.touched).add(path) };
}

/** The typed text of a field while it still belongs to the value in the data. */
export function typedAt(state: FormState, path: string): TypedText | undefined {
  const entry = state.fields.typed.get(path);
  return entry && Object.is(entry.value, valueAt(state.core.data, path)) ? entry : undefined;
}

/** Whether a field may show its errors: it was left once, or all errors were asked for. */
export function errorsShown(state: FormState, path: string): boolean {
  return state.fields.showErrors || state.fields.touched.has(path);
}
