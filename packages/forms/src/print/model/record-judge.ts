import {
  compileCondition,
  OPERATORS,
  type CompiledCondition,
  type Condition,
  type FactValue,
  type Json,
  type Scope as ConditionScope,
} from '@semya/rules/conditions';
import { pointerInRow, valueAt } from '../fields/pointer.js';
import { isEmptyValue } from '../formats/text-format.js';
import type { Scope } from './scope.js';

const NOT_STATED: FactValue = { state: 'missing', why: 'not-stated', needs: [] };

/**
 * Decides conditions over a record, where a fact is a field's pointer. A condition that does not
 * compile is unknown: `checkPrintLayout` reports it before it comes to print.
 */
export const recordJudge = (data: unknown): Scope['judge'] => {
  const compiled = new Map<Condition, CompiledCondition | undefined>();
  const compile = (condition: Condition): CompiledCondition | undefined => {
    if (compiled.has(condition)) return compiled.get(condition);
    const result = compileCondition(condition, { operators: OPERATORS, named: {} });
    const value = result.ok ? result.value : undefined;
    compiled.set(condition, value);
    return value;
  };
  return (condition, row) => compile(condition)?.truth(recordScope(data, row)) ?? 'unknown';
};

const recordScope = (data: unknown, row: string): ConditionScope => ({
  lookup: (fact) => {
    const pointer = pointerInRow(fact, row);
    const value = pointer === undefined ? undefined : valueAt(data, pointer);
    return isEmptyValue(value) ? NOT_STATED : { state: 'stated', value: value as Json };
  },
  elements: (list) => {
    const pointer = pointerInRow(list, row);
    const rows = pointer === undefined ? undefined : valueAt(data, pointer);
    if (!Array.isArray(rows)) return { state: 'missing', why: 'not-stated', needs: [] };
    return {
      state: 'stated',
      complete: true,
      needs: [],
      elements: rows.map((_row, index) => ({
        scope: recordScope(data, `${pointer ?? ''}/${index}`),
      })),
    };
  },
  parameter: () => NOT_STATED,
  event: () => ({ truth: 'unknown' }),
});
