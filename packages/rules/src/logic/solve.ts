import {
  and,
  not,
  truthUnder,
  type Assignment,
  type Formula,
  type SomeFormula,
} from './formula.js';
import type { Variable } from './variable.js';

export type Variables = ReadonlyMap<string, Variable>;

/** Choices tried before a question is given up as too large to decide. */
export const MOST_CHOICES = 100_000;

export interface Question {
  readonly variables: Variables;
  /** Whether facts that are not applicable are looked at too; they are, unless told otherwise. */
  readonly inapplicable?: boolean;
  /** What holds of all cases, besides the formula. */
  readonly background?: (formula: Formula) => readonly Formula[];
}

interface Search {
  readonly question: Question;
  left: number;
}

/**
 * Whether some case meets a formula: every combination of cells is tried, cut off as soon as the
 * formula is decided. Exact; undefined when more than `MOST_CHOICES` would have to be tried.
 */
export function isSatisfiable(formula: Formula, question: Question): boolean | undefined {
  const search: Search = { question, left: MOST_CHOICES };
  const whole = and(formula, ...(question.background?.(formula) ?? []));
  return solve(whole, new Map(), search);
}

/** Whether every case that meets the first formula meets the second; undefined as above. */
export function implies(one: Formula, other: Formula, question: Question): boolean | undefined {
  const counterexample = isSatisfiable(and(one, not(other)), question);
  return counterexample === undefined ? undefined : !counterexample;
}

function solve(formula: Formula, given: Assignment, search: Search): boolean | undefined {
  const found: Found = { variables: new Set(), lists: new Map() };
  collect(formula, found, true);
  const names = [...found.variables, ...found.lists.keys()].filter((name) => !given.has(name));
  const chosen = new Map(given);

  const choose = (index: number): boolean | undefined => {
    search.left -= 1;
    if (search.left < 0) return undefined;
    const truth = truthUnder(formula, chosen);
    if (truth === false) return false;
    const listed = [...found.lists.values()];
    // Without an element that must exist, all lists may be empty.
    if (truth === true && !listed.some(({ key }) => chosen.get(key) === 1)) return true;
    const name = names[index];
    if (name === undefined) return haveElements(listed, chosen, search);
    let open = false;
    for (const cell of cellsOf(name, search.question)) {
      chosen.set(name, cell);
      const deeper = choose(index + 1);
      if (deeper === true) return true;
      if (deeper === undefined) open = true;
    }
    chosen.delete(name);
    return open ? undefined : false;
  };
  return choose(0);
}

/** Each condition over a list that holds needs an element, which breaks none of those that do not. */
function haveElements(
  lists: readonly SomeFormula[],
  chosen: Assignment,
  search: Search,
): boolean | undefined {
  let open = false;
  for (const one of lists.filter(({ key }) => chosen.get(key) === 1)) {
    const barred = lists.filter(({ key, base }) => base === one.base && chosen.get(key) === 0);
    const element = and(one.part, ...barred.map(({ part }) => not(part)));
    const exists = solve(element, chosen, search);
    if (exists === false) return false;
    if (exists === undefined) open = true;
  }
  return open ? undefined : true;
}

const EITHER = [1, 0] as const;

function cellsOf(name: string, { variables, inapplicable = true }: Question): readonly number[] {
  const variable = variables.get(name);
  if (variable === undefined) return EITHER;
  const { live, inapplicable: none } = variable;
  return inapplicable && none !== undefined ? [...live, none] : live;
}

interface Found {
  readonly variables: Set<string>;
  readonly lists: Map<string, SomeFormula>;
}

/** Variables of the case itself and conditions over lists; elements have variables of their own. */
function collect(formula: Formula, found: Found, outside: boolean): void {
  switch (formula.kind) {
    case 'cell':
      if (outside || !formula.variable.startsWith(ELEMENT)) found.variables.add(formula.variable);
      return;
    case 'some':
      if (outside) found.lists.set(formula.key, formula);
      collect(formula.part, found, false);
      return;
    case 'not':
      collect(formula.part, found, outside);
      return;
    case 'and':
    case 'or':
      for (const part of formula.parts) collect(part, found, outside);
  }
}

/** Marks a variable of an element of a list, once for each list that it is inside of. */
export const ELEMENT = '@';
