import type { DocumentRecord } from '@semya/rules';

/** One row before and after; absent before: it was added, absent after: it was removed. */
export interface RowChange {
  readonly id: string;
  readonly before?: DocumentRecord | undefined;
  readonly after?: DocumentRecord | undefined;
}

/** Everything that one step of a person changed. */
export type Step = readonly RowChange[];

export const reversed = (step: Step): Step =>
  step.map(({ id, before, after }) => ({ id, before: after, after: before }));

/** How many steps can be taken back. */
const DEPTH = 200;

/** Steps that can be taken back and done again. */
export interface History {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

/** A new step: what was taken back before it cannot be done again. */
export const withStep = ({ done }: History, step: Step): History => ({
  done: [...done.slice(-(DEPTH - 1)), step],
  undone: [],
});
