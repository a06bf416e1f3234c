import { conditionOf } from '../conditions/compile-in-document.js';
import { recordScope, type RecordView } from '../conditions/record-scope.js';
import type { Check, JsonSchema } from '../contracts/document.js';
import { pointersOf } from '../documents/pointer.js';
import { texts } from '../locale/ru.js';
import { fieldName } from '../validation/field-naming.js';
import type { Finding } from '../validation/finding.js';

/**
 * Runs the checks that a schema cannot say: each for every row that its field is in, none for a
 * field that is hidden. Only what is certainly wrong is found; unknown passes.
 */
export function runChecks(
  checks: readonly Check[],
  schema: JsonSchema,
  view: Required<RecordView>,
): readonly Finding[] {
  return checks.flatMap((check) =>
    pointersOf(view.data, check.field)
      .filter((pointer) => !view.isHidden(pointer) && fails(check, view, pointer))
      .map((pointer) => asFinding(check, schema, pointer)),
  );
}

function fails({ conditions, when, field }: Check, view: RecordView, pointer: string): boolean {
  const scope = recordScope(view, pointer);
  const applies = when === undefined || conditionOf(when, field)?.truth(scope) === 'met';
  return applies && conditionOf(conditions, field)?.truth(scope) === 'not-met';
}

function asFinding(check: Check, schema: JsonSchema, path: string): Finding {
  const { title, place } = fieldName(schema, path);
  return {
    path,
    code: 'check',
    params: { check: check.id },
    severity: check.severity,
    title,
    message: place === '' ? check.message : texts.inPlace(place, check.message),
  };
}
