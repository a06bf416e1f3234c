import { fromJsonFormsErrors } from '../validation/error-object.js';
import { ofBranchesInForce } from './branch-errors.js';
import { controlPath } from './control-path.js';
import { toPointer } from './data-path.js';
import { withEmptyRows } from './empty-rows.js';
import { typedAt } from './field-memory.js';
import type { ErrorObject, FormState } from './form-state.js';

const none: readonly ErrorObject[] = [];

/** Of a failed condition what `then` or `else` has found is said; that it failed says nothing. */
const withoutConditions = (errors: readonly ErrorObject[]): readonly ErrorObject[] =>
  errors.some(({ keyword }) => keyword === 'if')
    ? errors.filter(({ keyword }) => keyword !== 'if')
    : errors;

/** Keywords by which a field is called empty. */
const emptiness = new Set(['required', 'emptyRow']);

/** Errors of texts of which no value could be made, in the shape of the validator's own. */
function typingErrors(state: FormState): readonly ErrorObject[] {
  if (state.fields.typed.size === 0) return none;
  return [...state.fields.typed.keys()].flatMap((path): readonly ErrorObject[] => {
    const problem = typedAt(state, path)?.problem;
    if (problem === undefined) return none;
    return [
      {
        keyword: 'typed',
        instancePath: toPointer(path),
        schemaPath: '#/typed',
        params: { problem },
        message: problem,
      },
    ];
  });
}

/**
 * All errors of a form in the order in which controls show them: the validator's, the host's, then
 * those of texts that are no values. A field whose text is no value is not called empty as well.
 */
export function collectErrors(state: FormState): readonly ErrorObject[] {
  const { errors = [], additionalErrors = [], validationMode } = state.core;
  const shown = validationMode === 'ValidateAndHide' ? none : fromJsonFormsErrors(errors);
  const found = [
    ...withEmptyRows(ofBranchesInForce(withoutConditions(shown), state), state),
    ...fromJsonFormsErrors(additionalErrors),
  ];
  const typing = typingErrors(state);
  if (typing.length === 0) return found;
  const mistyped = new Set(typing.map(controlPath));
  return [
    ...found.filter((error) => !emptiness.has(error.keyword) || !mistyped.has(controlPath(error))),
    ...typing,
  ];
}

export { controlPath };
