import type { Json } from '@semya/rules/conditions';

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0);

/**
 * The data without emptied answers: a text of spaces, or a group nothing of which is filled in, is
 * no answer, whatever a renderer leaves behind. Rows keep their places. Equal parts stay identical.
 */
export function withoutBlanks<Data>(data: Data): Data {
  if (Array.isArray(data)) {
    const rows: readonly unknown[] = data;
    // A hole in a list keeps its place: JSON writes it as null.
    const cleaned = rows.map((row) => (row === undefined ? null : withoutBlanks(row)));
    return (cleaned.every((row, index) => row === rows[index]) ? data : cleaned) as Data;
  }
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data as Readonly<Record<string, Json | undefined>>);
  const cleaned = entries.map(([name, value]) => [name, withoutBlanks(value)] as const);
  const kept = cleaned.filter(([, value]) => !isBlank(value));
  const same =
    kept.length === entries.length &&
    kept.every(([, value], index) => value === entries[index]?.[1]);
  return (same ? data : Object.fromEntries(kept)) as Data;
}
