import { compileInDocument } from '../../conditions/compile-in-document.js';
import type { DocumentSource } from '../document-source.js';
import { fieldsOf } from '../fields.js';
import { problem } from '../problem.js';
import { factsOf } from './field-uses.js';
import type { Patched, PatchOf } from './patched.js';

/** Adds a check whose condition compiles and whose fields all exist. */
export function addCheck(source: DocumentSource, { check }: PatchOf<'add-check'>): Patched {
  const fields = fieldsOf(source.schema);
  const conditions = [check.conditions, ...(check.when === undefined ? [] : [check.when])];
  const broken = conditions.flatMap(
    (condition) => compileInDocument(condition, check.field).problems,
  );
  if (broken.length > 0) {
    return { problems: broken.map((found) => ({ ...found, path: `/check${found.path}` })) };
  }
  const asked = conditions.flatMap((condition) => factsOf(condition, check.field));
  const strangers = [check.field, ...asked].filter((field) => !fields.has(field));
  if (strangers.length > 0) {
    return { problems: strangers.map((field) => problem('overlay-field', '/check', { field })) };
  }
  const { definition } = source;
  const checks = [...definition.checks.filter(({ id }) => id !== check.id), check];
  return { source: { ...source, definition: { ...definition, checks } } };
}
