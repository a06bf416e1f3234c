import type { Json } from '../../contracts/condition.js';
import type { Lookup, OperatorDefinition } from '../operators/definition.js';
import type { Planes } from './planes.js';

/** A comparison with a constant; its bit is `mask` of the word that its table writes. */
export interface TableLeaf {
  readonly operator: OperatorDefinition;
  readonly constant: Json;
  readonly mask: number;
}

/** Decides all its comparisons of one value at once, into one word of the planes. */
export type Table = (value: Json, planes: Planes) => void;

/** Comparisons that one table can decide: the bits of a word. */
export const LARGEST_TABLE = 32;

/** Makes the table of comparisons whose operators hang on the same. */
export function createTable(kind: Lookup, leaves: readonly TableLeaf[], word: number): Table {
  return TABLES[kind](leaves, word);
}

type CreateTable = (leaves: readonly TableLeaf[], word: number) => Table;

const TABLES: Readonly<Record<Lookup, CreateTable>> = {
  identity: byIdentity,
  order: byOrder,
  membership: byMembership,
};

/** Bits of the comparisons that a value meets. */
const metBy = (leaves: readonly TableLeaf[], value: (leaf: TableLeaf) => Json): number =>
  leaves.reduce(
    (bits, leaf) =>
      leaf.operator.apply(value(leaf), leaf.constant, undefined) === true ? bits | leaf.mask : bits,
    0,
  );

const allOf = (leaves: readonly TableLeaf[]): number =>
  leaves.reduce((bits, { mask }) => bits | mask, 0);

const constantsOf = ({ constant }: TableLeaf): readonly Json[] =>
  Array.isArray(constant) ? (constant as readonly Json[]) : [constant];

/** No constant is this object, so it stands for every value that is none of the constants. */
const STRANGER: Json = {};

function byIdentity(leaves: readonly TableLeaf[], word: number): Table {
  const all = allOf(leaves);
  const strange = metBy(leaves, () => STRANGER);
  const constants = new Set(leaves.flatMap(constantsOf));
  const known = new Map([...constants].map((value) => [value, metBy(leaves, () => value)]));
  return (value, { met, notMet }) => {
    const bits = known.get(value) ?? strange;
    met[word] = (met[word] ?? 0) | bits;
    notMet[word] = (notMet[word] ?? 0) | (bits ^ all);
  };
}

function byOrder(leaves: readonly TableLeaf[], word: number): Table {
  const all = allOf(leaves);
  const numbers = leaves.flatMap(({ constant }) => (typeof constant === 'number' ? constant : []));
  const thresholds = Float64Array.from(new Set(numbers)).sort();
  const at = [...thresholds].map((threshold) => metBy(leaves, () => threshold));
  // Just above the i-th threshold: above it and those before, below those after.
  const above = [-Infinity, ...thresholds].map((floor) =>
    metBy(leaves, ({ constant }) => (Number(constant) <= floor ? Infinity : -Infinity)),
  );
  const masks = Int32Array.from(above.flatMap((bits, index) => [bits, at[index] ?? 0]));
  const decide = (value: number): number => {
    let place = 0;
    while (place < thresholds.length && value > (thresholds[place] ?? 0)) place += 1;
    return masks[place * 2 + (value === thresholds[place] ? 1 : 0)] ?? 0;
  };
  return (value, { met, notMet }) => {
    const isOrdered = typeof value === 'number' && !Number.isNaN(value);
    const bits = isOrdered ? decide(value) : metBy(leaves, () => value);
    met[word] = (met[word] ?? 0) | bits;
    notMet[word] = (notMet[word] ?? 0) | (bits ^ all);
  };
}

function byMembership(leaves: readonly TableLeaf[], word: number): Table {
  const all = allOf(leaves);
  const without = metBy(leaves, () => []);
  const noList = metBy(leaves, () => STRANGER);
  const within = metBy(leaves, (leaf) => constantsOf(leaf).slice(0, 1));
  const names = new Map<Json, number>();
  for (const leaf of leaves) {
    for (const value of constantsOf(leaf)) names.set(value, (names.get(value) ?? 0) | leaf.mask);
  }
  const decide = (list: readonly Json[]): number => {
    let found = 0;
    for (const value of list) found |= names.get(value) ?? 0;
    return (without & ~found) | (within & found);
  };
  return (value, { met, notMet }) => {
    const bits = Array.isArray(value) ? decide(value as readonly Json[]) : noList;
    met[word] = (met[word] ?? 0) | bits;
    notMet[word] = (notMet[word] ?? 0) | (bits ^ all);
  };
}
