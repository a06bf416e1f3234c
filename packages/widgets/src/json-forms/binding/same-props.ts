type Props = Readonly<Record<string, unknown>>;

/**
 * Whether two sets of props would render alike. Mappers make the lists of options and errors anew
 * each time, so lists are compared by their members, and those one level deep.
 */
export function sameProps(before: object, after: object): boolean {
  return sameFields(before as Props, after as Props, sameValue);
}

function sameFields(a: Props, b: Props, same: (a: unknown, b: unknown) => boolean): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
}

/** Whether two values are the same, lists by their members, and those one level deep. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((member, index) => sameMember(member, b[index]));
}

function sameMember(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return sameFields(a as Props, b as Props, Object.is);
}
