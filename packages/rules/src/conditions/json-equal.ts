import type { Json } from '../contracts/condition.js';

/** Equality of JSON by content; the order of keys does not matter, the order of elements does. */
export function jsonEqual(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if (left === null || right === null) return false;
  if (Array.isArray(left) || Array.isArray(right)) return arraysEqual(left, right);
  return recordsEqual(left as JsonRecord, right as JsonRecord);
}

type JsonRecord = Readonly<Record<string, Json>>;

function arraysEqual(left: Json, right: Json): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return false;
  const a = left as readonly Json[];
  const b = right as readonly Json[];
  return a.length === b.length && a.every((value, index) => jsonEqual(value, b[index]));
}

function recordsEqual(left: JsonRecord, right: JsonRecord): boolean {
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && jsonEqual(left[key], right[key]))
  );
}
