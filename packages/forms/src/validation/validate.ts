import { runChecks } from '../checks/run-checks.js';
import type { Check, CompiledDocument, JsonSchema } from '../contracts/document.js';
import { visibilityIn, type IsVisible } from '../documents/visibility.js';
import { withoutBlanks } from '../documents/without-blanks.js';
import { describeError } from './describe-error.js';
import { inDocumentOrder } from './document-order.js';
import { isIncompleteness } from './finding-codes.js';
import type { Finding } from './finding.js';
import { relevantErrors } from './relevant-errors.js';
import { validatorOf } from './validator-of.js';

type Strength = Check['strength'];

/**
 * What is wrong with a record that is still being filled in: types, formats, contradictions. What
 * is merely missing is not.
 */
export const validateDraft = (document: CompiledDocument, data: unknown): readonly Finding[] =>
  validate(document, data, 'draft');

/**
 * Everything that stands in the way of a final record; without findings of severity `error` it may
 * be made final. Hidden fields, and all within them, are neither required nor judged.
 */
export const validateFinal = (document: CompiledDocument, data: unknown): readonly Finding[] =>
  validate(document, data, 'final');

/** Judges the header of a journal's volume; a document without volumes has nothing to find. */
export function validateVolume(
  document: CompiledDocument,
  data: unknown,
  strength: Strength,
): readonly Finding[] {
  const { volume, definition } = document;
  if (volume === undefined) return [];
  const checks = definition.volume?.checks ?? [];
  return judge(document, volume.schema, checks, data, strength, () => true);
}

function validate(
  document: CompiledDocument,
  data: unknown,
  strength: Strength,
): readonly Finding[] {
  const { schema, definition } = document;
  const isThere = visibilityIn(document, data);
  return judge(document, schema, definition.checks, data, strength, isThere);
}

function judge(
  document: CompiledDocument,
  schema: JsonSchema,
  checks: readonly Check[],
  data: unknown,
  strength: Strength,
  isThere: IsVisible,
): readonly Finding[] {
  const answers = withoutBlanks(data ?? null);
  const validator = validatorOf(document, schema);
  const errors = validator(answers) ? [] : (validator.errors ?? []);
  const found = relevantErrors(errors)
    .map((error) => describeError(schema, error))
    .filter(({ code, path }) => isThere(path) && (strength === 'final' || !isIncompleteness(code)));
  const view = { data: answers, isHidden: (pointer: string) => !isThere(pointer) };
  const due = checks.filter((check) => strength === 'final' || check.strength === 'draft');
  return inDocumentOrder(schema, [...found, ...runChecks(due, schema, view)]);
}
