import type { Json } from '../../contracts/condition.js';
import type { Lookup, OperatorDefinition } from '../operators/definition.js';
import { bitsByValue, createBitsByValue, type BitsByValue } from './bits-by-value.js';
import { bitsByOrder, createBitsByOrder, type BitsByOrder } from './bits-by-order.js';

/** A comparison with a constant; its bit is `mask` of the word that its table decides. */
export interface TableLeaf {
  readonly operator: OperatorDefinition;
  readonly constant: Json;
  readonly mask: number;
}

/**
 * Comparisons of one value with constants that one look decides, all of one word. All tables have
 * one shape, whatever they hang on: the engine of JavaScript then reads them without asking.
 */
export interface Table {
  readonly word: number;
  /** Bits of all its comparisons. */
  readonly all: number;
  readonly kind: Lookup;
  readonly byValue: BitsByValue;
  readonly byOrder: BitsByOrder;
  /** Met by a list that names none of the constants, and by one that names its constant. */
  readonly without: number;
  readonly within: number;
  readonly leaves: readonly TableLeaf[];
}

/** Comparisons that one table can decide: the bits of a word. */
export const LARGEST_TABLE = 32;

/** Makes the table of comparisons whose operators hang on the same. */
export function createTable(kind: Lookup, leaves: readonly TableLeaf[], word: number): Table {
  const constants = [...new Set(leaves.flatMap(constantsOf))];
  const maskOf = (value: Json) =>
    kind === 'membership' ? naming(leaves, value) : metBy(leaves, value);
  return {
    word,
    all: leaves.reduce((bits, { mask }) => bits | mask, 0),
    kind,
    byValue: createBitsByValue(constants, maskOf, kind === 'membership' ? 0 : metBy(leaves, {})),
    byOrder: createBitsByOrder(kind === 'order' ? leaves : []),
    without: metBy(leaves, []),
    within: bitsWhere(leaves, (leaf) => isMet(leaf, constantsOf(leaf).slice(0, 1))),
    leaves,
  };
}

/** Bits of the comparisons that a value meets; those that it does not meet are the others of `all`. */
export function decideTable(table: Table, value: Json): number {
  if (table.kind === 'identity') return bitsByValue(table.byValue, value);
  if (table.kind === 'order' && typeof value === 'number' && !Number.isNaN(value))
    return bitsByOrder(table.byOrder, value);
  if (table.kind === 'membership' && Array.isArray(value)) {
    let found = 0;
    for (const item of value as readonly Json[]) found |= bitsByValue(table.byValue, item);
    return (table.without & ~found) | (table.within & found);
  }
  return metBy(table.leaves, value);
}

const isMet = ({ operator, constant }: TableLeaf, value: Json): boolean =>
  operator.apply(value, constant, undefined) === true;

const bitsWhere = (leaves: readonly TableLeaf[], holds: (leaf: TableLeaf) => boolean): number =>
  leaves.reduce((bits, leaf) => (holds(leaf) ? bits | leaf.mask : bits), 0);

/** The plain way: asks every operator. */
const metBy = (leaves: readonly TableLeaf[], value: Json): number =>
  bitsWhere(leaves, (leaf) => isMet(leaf, value));

const naming = (leaves: readonly TableLeaf[], value: Json): number =>
  bitsWhere(leaves, (leaf) => constantsOf(leaf).includes(value));

const constantsOf = ({ constant }: TableLeaf): readonly Json[] =>
  Array.isArray(constant) ? (constant as readonly Json[]) : [constant];
