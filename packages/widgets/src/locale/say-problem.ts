import { describeProblem, type Problem } from '@semya/rules';
import { describeDocumentProblem } from '@semya/forms';
import { storeProblemTextsRu } from './store.ru.js';
import { fill } from './fill.js';

const storeTexts: Readonly<Record<string, string>> = storeProblemTextsRu;

/** Any problem in Russian, whichever part found it. */
export function sayProblem(problem: Problem): string {
  if ('message' in problem && typeof problem.message === 'string') return problem.message;
  const text = storeTexts[problem.code];
  if (text !== undefined) return fill(text, problem.params);
  return describeDocumentProblem(problem) ?? describeProblem(problem);
}
