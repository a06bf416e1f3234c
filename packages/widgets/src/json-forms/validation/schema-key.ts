const keys = new WeakMap<object, string>();

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/** Key by which equal schemas find the same compiled validator: JSON with its names in order. */
export function schemaKey(schema: object): string {
  const known = keys.get(schema);
  if (known !== undefined) return known;
  const key = JSON.stringify(sorted(schema));
  keys.set(schema, key);
  return key;
}
