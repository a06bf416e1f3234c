/**
 * The data without properties that hold `undefined`: to JSON Schema they are not there. The very
 * same objects come back where there is nothing to leave out.
 */
export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return sameOr(value, value.map(itemOf));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  const kept = entries.flatMap(([key, inner]) =>
    inner === undefined ? [] : [[key, withoutUndefined(inner)] as const],
  );
  const same =
    kept.length === entries.length &&
    kept.every(([, inner], index) => inner === entries[index]?.[1]);
  return same ? value : Object.fromEntries(kept);
}

// A hole in an array keeps its place.
const itemOf = (item: unknown): unknown => (item === undefined ? null : withoutUndefined(item));

const sameOr = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((item, index) => item === before[index]) ? before : after;
