type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (isGroup(value) && Object.keys(value).length === 0);

/**
 * The data without emptied answers: a text of spaces, or a group nothing of which is filled in, is
 * no answer, whatever a renderer leaves behind. Rows keep their places. Parts with nothing to take
 * out come back as they are.
 */
export function withoutBlanks<Data>(data: Data): Data {
  if (Array.isArray(data)) return rowsWithoutBlanks(data) as Data;
  return isGroup(data) ? (groupWithoutBlanks(data) as Data) : data;
}

function rowsWithoutBlanks(rows: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (const [index, row] of rows.entries()) {
    // A hole in a list keeps its place: JSON writes it as null.
    const kept = row === undefined ? null : withoutBlanks(row);
    if (kept === row) continue;
    changed ??= [...rows];
    changed[index] = kept;
  }
  return changed ?? rows;
}

function groupWithoutBlanks(group: Group): Group {
  const changes = new Map<string, unknown>();
  for (const name of Object.keys(group)) {
    const value = group[name];
    const kept = withoutBlanks(value);
    if (isBlank(kept)) changes.set(name, undefined);
    else if (kept !== value) changes.set(name, kept);
  }
  if (changes.size === 0) return group;
  const entries = Object.entries(group).map(
    ([name, value]) => [name, changes.has(name) ? changes.get(name) : value] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
