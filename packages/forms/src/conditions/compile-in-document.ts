import { compileCondition, type CompiledCondition, type Condition } from '@semya/rules/conditions';
import type { FieldPath } from '../contracts/document.js';
import { DOCUMENT_OPERATORS } from './document-operators.js';
import { absoluteCondition, rowAround } from './field-reference.js';

const compiled = new WeakMap<Condition, CompiledCondition>();

/**
 * Compiles a condition of a field once; `./x` in it is read in the field's row. A condition that
 * does not compile is never met and never fails: the build refuses such documents, and an overlay
 * with one is refused when it is applied.
 */
export function conditionOf(condition: Condition, field: FieldPath): CompiledCondition | undefined {
  const known = compiled.get(condition);
  if (known !== undefined) return known;
  const result = compileInDocument(condition, field);
  if (result.ok) compiled.set(condition, result.value);
  return result.ok ? result.value : undefined;
}

/** Compiles a condition of a field, with the problems of one that is not sound. */
export const compileInDocument = (condition: Condition, field: FieldPath) =>
  compileCondition(absoluteCondition(condition, rowAround(field)), {
    operators: DOCUMENT_OPERATORS,
    named: {},
  });
