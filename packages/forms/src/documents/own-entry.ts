/** An entry of a table by a key from outside: never one of `Object.prototype`. */
export const ownEntry = <Value>(
  table: Readonly<Record<string, Value>> | undefined,
  key: string | undefined,
): Value | undefined =>
  table !== undefined && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
