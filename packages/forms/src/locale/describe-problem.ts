import type { Problem } from '@semya/rules';
import { fill } from './fill.js';
import { documentProblems } from './ru.js';

/** Russian sentence about a problem with a document or a record; undefined for a code not of ours. */
export function describeDocumentProblem({ code, params }: Problem): string | undefined {
  const text = Object.hasOwn(documentProblems, code) ? documentProblems[code] : undefined;
  return text === undefined ? undefined : fill(text, params);
}
