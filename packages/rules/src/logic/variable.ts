/** A fact, or a part of one, with the cells into which the rules cut its range. */
export interface Variable {
  readonly key: string;
  /** Cells that some value lies in: between two neighbouring whole numbers there is none. */
  readonly live: readonly number[];
  /** The cell of "not applicable", in which no comparison holds; none for events. */
  readonly inapplicable?: number;
  /** Numbers at which an ordered range is cut: cell 2i+1 is the number itself, 2i lies below it. */
  readonly cuts?: readonly number[];
}

/** Range of an ordered variable. */
export interface Range {
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
}

/** Cuts an ordered range at some numbers: every number is a cell, and so is what lies between. */
export function orderedVariable(key: string, numbers: Iterable<number>, range: Range): Variable {
  const cuts = [...new Set(numbers)].sort((left, right) => left - right);
  const live = Array.from({ length: 2 * cuts.length + 1 }, (_, cell) => cell).filter((cell) =>
    isInhabited(cell, cuts, range),
  );
  return { key, live, inapplicable: 2 * cuts.length + 1, cuts };
}

function isInhabited(
  cell: number,
  cuts: readonly number[],
  { whole, least, most }: Range,
): boolean {
  const at = cuts[(cell - 1) / 2];
  if (cell % 2 === 1) return at !== undefined && at >= least && at <= most;
  const below = cuts[cell / 2 - 1] ?? -Infinity;
  const above = cuts[cell / 2] ?? Infinity;
  if (above <= least || below >= most) return false;
  if (!whole) return true;
  const first = Number.isFinite(below) ? Math.floor(below) + 1 : least;
  const last = Number.isFinite(above) ? Math.ceil(above) - 1 : most;
  return Math.max(first, least) <= Math.min(last, most);
}

/** A variable of finitely many values; `open` adds a cell for any other. */
export function finiteVariable(key: string, count: number, open: boolean): Variable {
  const cells = count + (open ? 1 : 0);
  return {
    key,
    live: Array.from({ length: cells }, (_, cell) => cell),
    inapplicable: cells,
  };
}

/** Something that is so or not and is always known: whether an event has happened. */
export const plainVariable = (key: string): Variable => ({ key, live: [0, 1] });

/** How an ordered variable is compared with a number. */
export type Order = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** The cells of an ordered variable that a comparison with one of its cuts allows. */
export function cellsWhere(
  { live, cuts = [] }: Variable,
  order: Order,
  number: number,
): ReadonlySet<number> {
  const point = 2 * cuts.indexOf(number) + 1;
  return new Set(live.filter((cell) => HOLDS[order](cell, point)));
}

const HOLDS: Readonly<Record<Order, (cell: number, point: number) => boolean>> = {
  '<': (cell, point) => cell < point,
  '<=': (cell, point) => cell <= point,
  '=': (cell, point) => cell === point,
  '!=': (cell, point) => cell !== point,
  '>=': (cell, point) => cell >= point,
  '>': (cell, point) => cell > point,
};
