import type { Json, OperatorDefinition } from '@semya/rules/conditions';

type Row = Readonly<Record<string, Json>>;

/**
 * Rows of a table differ in the named columns together. A row that lacks one of them is not judged,
 * and writing that differs only in case or outer spaces is taken for the same.
 */
export const distinctBy: OperatorDefinition = {
  id: 'distinctBy',
  title: 'operator.distinctBy',
  facts: ['list'],
  operand: 'scalars',
  apply: (actual, expected) => {
    if (!Array.isArray(actual) || !Array.isArray(expected)) return undefined;
    const keys = (actual as readonly Json[])
      .map((row) => keyOf(row, expected as readonly string[]))
      .filter((key) => key !== undefined);
    return new Set(keys).size === keys.length;
  },
};

function keyOf(row: Json, columns: readonly string[]): string | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const cells = columns.map((column) => (row as Row)[column]);
  return cells.includes(undefined) ? undefined : JSON.stringify(cells.map(plain));
}

function plain(value: Json | undefined): Json | undefined {
  if (typeof value === 'string') return value.trim().toLowerCase();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value as Row).map(([name, part]) => [name, plain(part)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1))) as Json;
}
