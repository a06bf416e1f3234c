import type { CompiledDocument, ValidateFunction } from '../contracts/document.js';
import { liftErrors } from '../validation/lift-errors.js';
import { schemaKey } from '../validation/schema-key.js';
import type { DocumentShape } from './compile/compile-source.js';

/**
 * A generated document with its validators, whose errors speak of the document's own schema.
 *
 * @public generated modules call it
 */
export function joinDocument(
  content: DocumentShape,
  compiled: ReadonlyMap<string, ValidateFunction>,
): CompiledDocument {
  const validators = new Map(compiled);
  for (const schema of [content.schema, content.volume?.schema]) {
    if (schema === undefined) continue;
    const key = schemaKey(schema);
    const validate = compiled.get(key);
    if (validate !== undefined) validators.set(key, liftErrors(validate, schema));
  }
  return { ...content, validators };
}
