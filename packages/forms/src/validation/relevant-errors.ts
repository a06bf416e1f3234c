import type { SchemaError } from '../contracts/document.js';

/** Keywords that only repeat, a level up, what an error below them says. */
const ECHOES: ReadonlySet<string> = new Set(['if', 'allOf', '$ref', 'properties', 'items']);

/**
 * Errors that say something of their own: of a failed choice the choice itself, not each of its
 * branches.
 */
export function relevantErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  return errors.filter(
    (error) =>
      !ECHOES.has(error.keyword) &&
      !choices.some(
        (choice) =>
          choice !== error &&
          error.schemaPath.startsWith(`${choice.schemaPath}/`) &&
          error.instancePath.startsWith(choice.instancePath),
      ),
  );
}

/** The place that an error is about: for a missing field the field itself. */
export function placeOf({ keyword, instancePath, params }: SchemaError): string {
  const missing = params.missingProperty;
  return keyword === 'required' && typeof missing === 'string'
    ? `${instancePath}/${missing}`
    : instancePath;
}
