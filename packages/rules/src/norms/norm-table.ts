import type { HeldNorm } from './hold-norms.js';

/** How many norms of one kind there are, how many are held, and by how many elements of which kind. */
export interface NormRow {
  readonly kind: string;
  readonly encodable: string;
  readonly norms: number;
  readonly held: number;
  /** Kinds of the elements that hold them, the most frequent first. */
  readonly by: readonly (readonly [element: string, count: number])[];
}

/** Sums held norms up by kind and by how far rules can express them, in the order of the register. */
export function normTable(held: readonly HeldNorm[]): readonly NormRow[] {
  const groups = new Map<string, HeldNorm[]>();
  for (const one of held) {
    const key = `${one.norm.kind}\n${one.norm.encodable}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map(rowOf);
}

function rowOf(group: readonly HeldNorm[]): NormRow {
  const counts = new Map<string, number>();
  for (const { holders } of group) {
    for (const kind of new Set(holders.map((key) => key.split(':', 1)[0] ?? ''))) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return {
    kind: group[0]?.norm.kind ?? '',
    encodable: group[0]?.norm.encodable ?? '',
    norms: group.length,
    held: group.filter(({ holders }) => holders.length > 0).length,
    by: [...counts].sort(([, left], [, right]) => right - left),
  };
}
