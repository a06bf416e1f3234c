import type { Problem } from '@semya/rules/conditions';
import { fill } from '../../locale/fill.js';
import { xlsxProblems } from './ru.js';

/** Russian sentence about a problem of this folder; undefined for a code not of ours. */
export const describeXlsxProblem = ({ code, params }: Problem): string | undefined => {
  const text = Object.hasOwn(xlsxProblems, code) ? xlsxProblems[code] : undefined;
  return text === undefined ? undefined : fill(text, params);
};
