import type { OutcomeChange } from './compare-decisions.js';

/** How many cases see one and the same turn of an outcome. */
export interface ChangeSum {
  readonly key: string;
  readonly title: string;
  readonly before?: string;
  readonly after?: string;
  /** Cases whose last day moved with it, or moved alone. */
  readonly moved: number;
  readonly cases: number;
}

/** Turns of outcomes over many cases, the most frequent first. */
export function sumChanges(changes: readonly (readonly OutcomeChange[])[]): readonly ChangeSum[] {
  const sums = new Map<string, ChangeSum>();
  for (const { key, title, before, after, dueBefore, dueAfter } of changes.flat()) {
    const id = JSON.stringify([key, before, after]);
    const known = sums.get(id);
    sums.set(id, {
      key,
      title,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      moved: (known?.moved ?? 0) + (dueBefore === dueAfter ? 0 : 1),
      cases: (known?.cases ?? 0) + 1,
    });
  }
  return [...sums.values()].sort((left, right) => right.cases - left.cases);
}
