import { resolveRef, type SchemaObject } from './schema-locator.js';

const asserted = ['type', 'const', 'enum'] as const;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Whether a schema accepts the absence of a value, as AJV decides it: conditions of rules often
 * look at what is not there yet, and the interpreter knows JSON values only.
 */
export function acceptsUndefined(schema: unknown, root: SchemaObject): boolean {
  if (typeof schema === 'boolean') return schema;
  if (typeof schema !== 'object' || schema === null) return true;
  const rules = schema as SchemaObject;
  const accepts = (inner: unknown): boolean => acceptsUndefined(inner, root);
  if (asserted.some((keyword) => keyword in rules)) return false;
  const { $ref: ref, not, anyOf, oneOf, if: condition } = rules;
  if (typeof ref === 'string' && !accepts(resolveRef(root, ref))) return false;
  if (not !== undefined && accepts(not)) return false;
  if (anyOf !== undefined && !list(anyOf).some(accepts)) return false;
  if (oneOf !== undefined && list(oneOf).filter(accepts).length !== 1) return false;
  if (!list(rules.allOf).every(accepts)) return false;
  return condition === undefined || accepts(accepts(condition) ? rules.then : rules.else);
}
