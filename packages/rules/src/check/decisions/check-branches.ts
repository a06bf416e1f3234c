import { pointer, problemAt } from '../../conditions/problem-at.js';
import type { Condition } from '../../contracts/condition.js';
import type { Problem } from '../../contracts/problem.js';
import { ALWAYS, and, not, or, type Formula } from '../../logic/formula.js';
import type { Judge } from './judge.js';

/** Branches past this are not compared with each other: nobody writes so many by hand. */
const MOST_BRANCHES = 40;

/**
 * What is wrong inside a condition that can be met: branches that can never be, that another branch
 * makes superfluous, and parts that follow from those beside them. `around` is what the conditions
 * outside already ask.
 */
export function checkBranches(
  condition: Condition,
  at: string,
  judge: Judge,
  around: Formula = ALWAYS,
): readonly Problem[] {
  if ('any' in condition) return checkAny(condition.any, at, judge, around);
  if ('all' in condition) return checkAll(condition.all, at, judge, around);
  return [];
}

function checkAny(
  branches: readonly Condition[],
  at: string,
  judge: Judge,
  around: Formula,
): readonly Problem[] {
  if (branches.length > MOST_BRANCHES) return [problemAt(at, 'condition-undecided', {}, 'warning')];
  const formulas = branches.map(judge.formulaOf);
  const dropped = new Set<number>();
  return branches.flatMap((branch, index): readonly Problem[] => {
    const place = pointer(at, 'any', index);
    const formula = formulas[index] ?? ALWAYS;
    if (judge.canBeMet(and(around, formula)) === false) {
      dropped.add(index);
      return [problemAt(place, 'branch-never-met', {}, 'warning')];
    }
    const others = formulas.filter((_, other) => other !== index && !dropped.has(other));
    if (others.length > 0 && judge.implies(and(around, formula), or(...others)) === true) {
      // Of two equal branches the later one is superfluous, so this one no longer counts.
      dropped.add(index);
      return [problemAt(place, 'branch-shadowed', {}, 'warning')];
    }
    return checkBranches(branch, place, judge, around);
  });
}

function checkAll(
  parts: readonly Condition[],
  at: string,
  judge: Judge,
  around: Formula,
): readonly Problem[] {
  if (parts.length > MOST_BRANCHES) return [problemAt(at, 'condition-undecided', {}, 'warning')];
  const formulas = parts.map(judge.formulaOf);
  const dropped = new Set<number>();
  return parts.flatMap((part, index): readonly Problem[] => {
    const place = pointer(at, 'all', index);
    const formula = formulas[index] ?? ALWAYS;
    const others = formulas.filter((_, other) => other !== index && !dropped.has(other));
    const beside = and(around, ...others);
    if (others.length > 0 && judge.canBeMet(and(beside, not(formula))) === false) {
      dropped.add(index);
      return [problemAt(place, 'part-implied', {}, 'warning')];
    }
    return checkBranches(part, place, judge, beside);
  });
}
