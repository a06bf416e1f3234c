import { describeProblem } from '../../explain/index.js';
import { fill } from '../../explain/fill.js';
import type { Problem } from '../../contracts/problem.js';
import { packProblems } from '../../locale/ru-packs.js';
import { decisionProblems } from '../locale/ru-check.js';
import { errorHeading, problemPlaces, problemTexts, warningHeading } from '../locale/ru.js';

/** A problem as a person reads it: how bad, where (file, line, JSON pointer), what. */
export function problemLine(problem: Problem): string {
  const { code, params, severity } = problem;
  const heading = severity === 'error' ? errorHeading : warningHeading;
  const template = problemTexts[code] ?? packProblems[code] ?? decisionProblems[code];
  const text = template === undefined ? describeProblem(problem) : fill(template, params);
  return [heading, placeOf(problem), text].filter((part) => part !== '').join(': ');
}

function placeOf({ file, path, params }: Problem): string {
  const { line } = params;
  return [
    file ?? '',
    line === undefined ? '' : fill(problemPlaces.line, { line }),
    path === '' ? '' : fill(problemPlaces.pointer, { path }),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

export function problemLines(problems: readonly Problem[]): string {
  return problems.map((problem) => `${problemLine(problem)}\n`).join('');
}
