import type { Json } from '../../contracts/condition.js';
import type { FactType } from '../../contracts/vocabulary.js';
import type { FactValue } from '../scope.js';

/** What may stand as the value of an operator. */
export type OperandKind =
  'scalar' | 'scalars' | 'number' | 'date' | 'years' | 'period' | 'option' | 'yes-or-no';

/**
 * How the answer behaves when the fact is known only as "at least this much":
 * `rising` stays true as the fact grows, `falling` stays false, `exact` asks for one number.
 */
export type Growth = 'rising' | 'falling' | 'exact' | 'not-exact';

/**
 * What the answer hangs on, so that many comparisons of one value with constants are decided by one
 * look: `identity` with the constants, `order` among them, or `membership` of them in a list. Such
 * an operator always decides a value of a fitting type.
 */
export type Lookup = 'identity' | 'order' | 'membership';

/** One operator of conditions: what it accepts and how it decides. */
export interface OperatorDefinition {
  readonly id: string;
  /** Key of its Russian name in a locale; of our own it follows from the id. */
  readonly title?: string;
  /** Types of fact it may be asked of. */
  readonly facts: readonly FactType[];
  readonly operand: OperandKind;
  readonly growth?: Growth;
  readonly lookup?: Lookup;
  /**
   * Decides two stated values; undefined when they cannot be compared, which leaves the condition
   * unknown. Never throws.
   */
  readonly apply: (actual: Json, expected: Json, asOf: string | undefined) => boolean | undefined;
  /** Decides by whether the record holds a value at all; then `apply` is not asked. */
  readonly ofRecord?: (fact: FactValue, expected: Json) => boolean;
}

/** Operators by id. */
export type OperatorTable = ReadonlyMap<string, OperatorDefinition>;

export const SCALAR_FACTS: readonly FactType[] = [
  'boolean',
  'number',
  'integer',
  'string',
  'date',
  'option',
];
export const NUMBER_FACTS: readonly FactType[] = ['number', 'integer'];
export const SET_FACTS: readonly FactType[] = ['options', 'list'];
export const ANY_FACTS: readonly FactType[] = [...SCALAR_FACTS, ...SET_FACTS, 'person'];
