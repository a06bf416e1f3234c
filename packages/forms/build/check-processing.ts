import type { Problem } from '@semya/rules/conditions';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf } from '../src/documents/fields.js';
import { problem } from '../src/documents/problem.js';
import type { ProcessingRules } from '../src/processing/processing.js';
import { resolveProcessing } from '../src/processing/resolve.js';

/**
 * Every personal field of a document has a purpose and a retention, and exceptions for the document
 * name fields that there are.
 *
 * Problems: `processing-missing`, `processing-field`.
 */
export function checkProcessing(
  rules: ProcessingRules,
  document: DocumentShape,
): readonly Problem[] {
  const { definition, schema } = document;
  const missing = resolveProcessing(rules, document)
    .filter(({ purpose, retention }) => purpose === undefined || retention === undefined)
    .map(({ path }) => problem('processing-missing', path));
  const strays = rules.exceptions
    .filter(({ document: id }) => id === definition.id)
    .flatMap(({ field }) =>
      field === undefined || fieldsOf(schema).has(field)
        ? []
        : [problem('processing-field', field)],
    );
  return [...missing, ...strays];
}

/**
 * The rules name only purposes, retentions and documents that there are.
 *
 * Problems: `processing-unknown`.
 */
export function checkRules(
  rules: ProcessingRules,
  documents: readonly string[],
): readonly Problem[] {
  const purposes = rules.purposes.map(({ id }) => id);
  const retentions = rules.retention.map(({ id }) => id);
  const assignments = [
    ...Object.values(rules.kinds),
    ...Object.values(rules.definitions),
    ...Object.values(rules.formats),
    ...rules.exceptions,
  ];
  const unknown = assignments.flatMap(({ purpose, retention }) => [
    ...(purpose === undefined || purposes.includes(purpose) ? [] : [purpose]),
    ...(retention === undefined || retentions.includes(retention) ? [] : [retention]),
  ]);
  const strays = rules.exceptions.map(({ document }) => document);
  return [...unknown, ...strays.filter((id) => !documents.includes(id))].map((name) =>
    problem('processing-unknown', '', { name }),
  );
}
