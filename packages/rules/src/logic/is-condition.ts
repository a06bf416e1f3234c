import { isObject, type JsonObject } from '../conditions/shape.js';

/** Whether a part of a regulation is a condition, wherever it stands. */
export function isCondition(part: unknown): part is JsonObject {
  if (!isObject(part)) return false;
  return (
    (typeof part.fact === 'string' && typeof part.operator === 'string') ||
    Array.isArray(part.all) ||
    Array.isArray(part.any) ||
    isCondition(part.not) ||
    isListScope(part.some) ||
    isListScope(part.every) ||
    (isObject(part.event) && typeof part.event.type === 'string') ||
    (typeof part.condition === 'string' && Object.keys(part).length === 1)
  );
}

/** Whether a part says of which list it speaks. */
export const isListScope = (part: unknown): part is JsonObject =>
  isObject(part) && typeof part.of === 'string';
