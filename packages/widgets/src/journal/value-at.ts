import type { Json } from '@semya/rules';

export type RowData = Readonly<Record<string, Json>>;

const isObject = (value: unknown): value is RowData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a row at a column's pointer; columns never lead into lists. */
export function valueAt(data: RowData, path: string): Json | undefined {
  let value: Json | undefined = data;
  for (const key of path.split('/').slice(1)) value = isObject(value) ? value[key] : undefined;
  return value;
}

/** The row with one value replaced; `undefined` takes it out, and an object left empty goes with it. */
export function withValueAt(data: RowData, path: string, value: Json | undefined): RowData {
  const [key = '', ...rest] = path.split('/').slice(1);
  if (rest.length === 0) return replaced(data, key, value);
  const inner = data[key];
  const next = withValueAt(isObject(inner) ? inner : {}, `/${rest.join('/')}`, value);
  return replaced(data, key, Object.keys(next).length === 0 ? undefined : next);
}

function replaced(data: RowData, key: string, value: Json | undefined): RowData {
  if (value !== undefined) return { ...data, [key]: value };
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
}
