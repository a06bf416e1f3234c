import { pointer, problemAt } from '../../conditions/problem-at.js';
import type { Condition } from '../../contracts/condition.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';
import { truthUnder, type Formula } from '../../logic/formula.js';
import type { Variable } from '../../logic/variable.js';
import type { Judge } from './judge.js';

interface Ruled {
  readonly id: string;
  readonly at: string;
  readonly variable: Variable;
  /** Cells of the range that the rule takes. */
  readonly cells: ReadonlySet<number>;
}

interface Rule {
  readonly id: string;
  readonly conditions?: Condition;
}

/**
 * Rules of one list that divide the range of one number or date between them: where two of them
 * take the same value although neither is a case of the other, and where a value between them is
 * taken by none.
 */
export function checkRanges(regulation: Regulation, judge: Judge): readonly Problem[] {
  const lists: readonly (readonly [at: string, rules: readonly Rule[]])[] = [
    ['/categories', regulation.categories],
    ['/levels', regulation.levels],
    ['/conclusions', regulation.conclusions],
    ...regulation.levels.map(
      ({ signs }, index) => [pointer('/levels', index, 'signs'), signs] as const,
    ),
  ];
  return lists.flatMap(([at, rules]) => {
    const ruled = rules.flatMap((rule, index) =>
      ruledBy(rule, pointer(at, index, 'conditions'), judge),
    );
    const scales = new Set(ruled.map(({ variable }) => variable));
    return [...scales].flatMap((scale) => {
      const group = ruled.filter(({ variable }) => variable === scale);
      return [...overlapsIn(group), ...gapsIn(group)];
    });
  });
}

/** A rule that asks of one ordered fact and of nothing else. */
function ruledBy({ id, conditions }: Rule, at: string, judge: Judge): readonly Ruled[] {
  if (conditions === undefined) return [];
  const formula = judge.formulaOf(conditions);
  const [name, ...others] = variablesOf(formula);
  const variable = name === undefined ? undefined : judge.variables.get(name);
  if (name === undefined || others.length > 0 || variable?.cuts === undefined) return [];
  const cells = variable.live.filter(
    (cell) => truthUnder(formula, new Map([[name, cell]])) === true,
  );
  return [{ id, at, variable, cells: new Set(cells) }];
}

function variablesOf(formula: Formula): readonly string[] {
  if (formula.kind === 'cell') return [formula.variable];
  if (formula.kind === 'some') return [formula.key, formula.key];
  const parts = formula.kind === 'not' ? [formula.part] : formula.parts;
  return [...new Set(parts.flatMap(variablesOf))];
}

function overlapsIn(group: readonly Ruled[]): readonly Problem[] {
  return group.flatMap((rule, index) =>
    group.slice(0, index).flatMap((other) => {
      const shared = [...rule.cells].filter((cell) => other.cells.has(cell));
      const nested = shared.length === rule.cells.size || shared.length === other.cells.size;
      if (shared.length === 0 || nested) return [];
      const params = { value: other.id, range: describe(shared, rule.variable) };
      return [problemAt(rule.at, 'ranges-overlap', params, 'warning')];
    }),
  );
}

/** Only what lies between two rules is missing: beyond the first and the last there may be no rule. */
function gapsIn(group: readonly Ruled[]): readonly Problem[] {
  const [first] = group;
  if (first === undefined || group.length < 2) return [];
  const taken = new Set(group.flatMap(({ cells }) => [...cells]));
  const [least, most] = [Math.min(...taken), Math.max(...taken)];
  const free = first.variable.live.filter(
    (cell) => cell > least && cell < most && !taken.has(cell),
  );
  if (free.length === 0) return [];
  const value = group.map(({ id }) => id).join(', ');
  const range = describe(free, first.variable);
  return [problemAt(first.at, 'ranges-gap', { value, range }, 'warning')];
}

/** `3`, `3…5`, by the cuts around the cells. */
function describe(cells: readonly number[], { cuts = [] }: Variable): string {
  const [least, most] = [Math.min(...cells), Math.max(...cells)];
  const from = cuts[least % 2 === 1 ? (least - 1) / 2 : least / 2 - 1];
  const to = cuts[most % 2 === 1 ? (most - 1) / 2 : most / 2];
  const [left, right] = [from ?? '', to ?? ''];
  return left === right ? String(left) : `${left}…${right}`;
}
