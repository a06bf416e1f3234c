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
      return settle(fields, action.paths);
    case 'semya/SHOW_ERRORS':
      return action.show === fields.showErrors ? fields : { ...fields, showErrors: action.show };
    case 'semya/FORGET':
      return emptyFieldMemory;
    default:
      return fields;
  }
}

/** The person left the fields: they are touched, and texts that became values need no keeping. */
function settle(fields: FieldMemory, paths: readonly string[]): FieldMemory {
  const isKept = (path: string): boolean => fields.typed.get(path)?.problem !== undefined;
  const forgotten = paths.filter((path) => fields.typed.has(path) && !isKept(path));
  if (forgotten.length === 0 && paths.every((path) => fields.touched.has(path))) return fields;
  const typed = new Map(fields.typed);
  for (const path of forgotten) typed.delete(path);
  return { ...fields, typed, touched: new Set([...fields.touched, ...paths]) };
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
