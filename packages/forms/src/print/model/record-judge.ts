import { conditionOf } from '../../conditions/compile-in-document.js';
import { recordScope } from '../../conditions/record-scope.js';
import { patternOf } from '../../documents/fields.js';
import { withoutBlanks } from '../../documents/without-blanks.js';
import type { Scope } from './scope.js';

/**
 * Decides conditions over a record, where a fact is a field's path. A condition that does not
 * compile is unknown: `checkPrintLayout` reports it before it comes to print.
 */
export const recordJudge = (data: unknown): Scope['judge'] => {
  const view = { data: withoutBlanks(data) };
  return (condition, at) =>
    conditionOf(condition, `${patternOf(at)}/`)?.truth(recordScope(view, at)) ?? 'unknown';
};
