/**
 * The normal form in which conditions are compared: each comparison says in which cells of the range
 * of one variable its fact lies. Cells of a variable do not overlap and leave no gap, so that equal
 * sets of cells mean equal comparisons, whatever operators they were written with.
 */
export type Formula =
  | { readonly kind: 'cell'; readonly variable: string; readonly cells: ReadonlySet<number> }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula }
  | SomeFormula;

/** One element of a list meets a condition; `every` is written as "no element fails it". */
export interface SomeFormula {
  readonly kind: 'some';
  /** Equal for equal conditions over the same list. */
  readonly key: string;
  /** The list that is stated; lists that filter it are written out as a part of the condition. */
  readonly base: string;
  /** The list named and those that it filters. */
  readonly lists: readonly string[];
  readonly part: Formula;
}

export const ALWAYS: Formula = { kind: 'and', parts: [] };

export const and = (...parts: readonly Formula[]): Formula => ({ kind: 'and', parts });
export const or = (...parts: readonly Formula[]): Formula => ({ kind: 'or', parts });
export const not = (part: Formula): Formula =>
  part.kind === 'not' ? part.part : { kind: 'not', part };

/** Cells chosen so far, by variable; conditions over lists, by key, as 1 and 0. */
export type Assignment = ReadonlyMap<string, number>;

/** Truth under what is chosen so far; undefined when that does not decide it. */
export function truthUnder(formula: Formula, chosen: Assignment): boolean | undefined {
  switch (formula.kind) {
    case 'cell': {
      const cell = chosen.get(formula.variable);
      return cell === undefined ? undefined : formula.cells.has(cell);
    }
    case 'some': {
      const value = chosen.get(formula.key);
      return value === undefined ? undefined : value === 1;
    }
    case 'not': {
      const truth = truthUnder(formula.part, chosen);
      return truth === undefined ? undefined : !truth;
    }
    case 'and':
    case 'or':
      return truthOfParts(formula.parts, formula.kind === 'or', chosen);
  }
}

function truthOfParts(
  parts: readonly Formula[],
  deciding: boolean,
  chosen: Assignment,
): boolean | undefined {
  let open = false;
  for (const part of parts) {
    const truth = truthUnder(part, chosen);
    if (truth === deciding) return deciding;
    if (truth === undefined) open = true;
  }
  return open ? undefined : !deciding;
}
