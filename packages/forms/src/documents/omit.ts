/** The same object without some of its keys. */
export const omit = <Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.includes(key as Key)),
  ) as unknown as Omit<Value, Key>;
