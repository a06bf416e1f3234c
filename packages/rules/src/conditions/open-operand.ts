import type { Json, Operand as WrittenOperand } from '../contracts/condition.js';
import type { FactValue, Scope } from './scope.js';
import { isObject, type JsonObject } from './shape.js';

/** What a fact is compared with: a constant, another fact, or a parameter of the regulation. */
export interface Operand {
  readonly read: (scope: Scope) => FactValue;
  readonly fact?: string;
  readonly parameter?: string;
  /** Present unless it is a fact or a parameter. */
  readonly constant?: Json;
}

/** The `value` of a sound leaf. */
export function openOperand(value: WrittenOperand): Operand {
  if (isObject(value)) {
    const { fact, parameter }: JsonObject = value;
    if (typeof fact === 'string') return { read: (scope) => scope.lookup(fact), fact };
    if (typeof parameter === 'string') {
      return { read: (scope) => scope.parameter(parameter), parameter };
    }
  }
  const stated: FactValue = { state: 'stated', value };
  return { read: () => stated, constant: value };
}
