import type { Json } from '@semya/rules';

/** The answers of a record but for one field. */
export const without =
  (field: string) =>
  (data: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> =>
    Object.fromEntries(Object.entries(data).filter(([name]) => name !== field));
