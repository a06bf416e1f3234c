import type { Problem } from '../contracts/problem.js';
import { civilProblems } from '../locale/ru-civil.js';
import { packProblems } from '../locale/ru-packs.js';
import { ruleProblems, UNTOLD_PROBLEM } from '../locale/ru-problems.js';
import { fill } from './fill.js';

/** A problem in Russian, without its place, packs included; codes of other packages fall back to naming the code. */
export function describeProblem({ code, params }: Problem): string {
  for (const texts of [ruleProblems, civilProblems, packProblems]) {
    const text = Object.hasOwn(texts, code) ? texts[code] : undefined;
    if (text !== undefined) return fill(text, params);
  }
  return fill(UNTOLD_PROBLEM, { code });
}
