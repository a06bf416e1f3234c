import type { Json } from '../../contracts/condition.js';
import type { Leaf } from '../explain-leaf.js';
import type { CompiledCondition } from '../node.js';
import type { Lookup } from '../operators/definition.js';
import { parseSteps } from '../path.js';
import type { Parts } from './collect.js';
import type { Bit } from './planes.js';
import { createTable, LARGEST_TABLE, type Table } from './table.js';
import { addSlot, childOf, valueNode, type ValueNode } from './value-tree.js';

/** A distinct comparison with its bit and the slot of its value. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly bit: Bit;
  readonly slot: number;
  /** Undefined: compared with a fact or a parameter. */
  readonly constant: Json | undefined;
}

export interface PlacedCondition {
  readonly condition: CompiledCondition;
  readonly bit: Bit;
}

/** Which bit each distinct condition has, and what decides it. */
export interface Layout {
  /** Values of facts, under a root that stands for the record. */
  readonly values: ValueNode;
  readonly valueCount: number;
  readonly leaves: ReadonlyMap<number, PlacedLeaf>;
  /** Comparisons that no table decides. */
  readonly singles: readonly PlacedLeaf[];
  /** Events and conditions over lists. */
  readonly closures: readonly PlacedCondition[];
  readonly words: number;
}

/** Gives out bits; those of one table stay in one word. */
export function createAllotment() {
  let next = 0;
  return {
    take: (): Bit => {
      const bit = { word: next >> 5, mask: 1 << (next & 31) };
      next += 1;
      return bit;
    },
    /** Leaves the rest of the word when so many bits do not fit into it. */
    reserve: (bits: number): void => {
      if ((next & 31) + bits > 32) next = (next + 31) & ~31;
    },
    words: () => (next + 31) >> 5,
  };
}

export type Allotment = ReturnType<typeof createAllotment>;

/** Lays the distinct parts of rules out as bits. */
export function layOut({ leaves, others }: Parts, allotment: Allotment): Layout {
  const bySlot = grouped([...leaves.values()], slotKey);
  const placed = new Map<number, PlacedLeaf>();
  const singles: PlacedLeaf[] = [];
  const values = valueNode('');
  let number = 0;
  for (const own of bySlot.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const tables: Table[] = [];
    for (const [kind, alike] of grouped(own, lookupOf)) {
      for (const chunk of chunks(alike)) {
        const group = place(chunk, number, kind, allotment);
        for (const one of group) placed.set(one.leaf.number, one);
        if (kind === 'none') singles.push(...group);
        else tables.push(tableOf(kind, group));
      }
    }
    const steps = parseSteps(first.pathText ?? '$') ?? [];
    addSlot(childOf(values, first.fact), steps, { number, tables });
    number += 1;
  }
  const closures = [...others].map((condition) => ({ condition, bit: allotment.take() }));
  return {
    values,
    valueCount: number,
    leaves: placed,
    singles,
    closures,
    words: allotment.words(),
  };
}

const slotKey = ({ fact, pathText = '$' }: Leaf): string => `${fact}\n${pathText}`;

const lookupOf = ({ operand, operator }: Leaf): Lookup | 'none' =>
  operand.constant === undefined ? 'none' : (operator.lookup ?? 'none');

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function chunks(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  const count = Math.ceil(leaves.length / LARGEST_TABLE);
  return Array.from({ length: count }, (_, index) =>
    leaves.slice(index * LARGEST_TABLE, (index + 1) * LARGEST_TABLE),
  );
}

function place(
  leaves: readonly Leaf[],
  slot: number,
  kind: Lookup | 'none',
  allotment: Allotment,
): readonly PlacedLeaf[] {
  if (kind !== 'none') allotment.reserve(leaves.length);
  return leaves.map((leaf) => ({
    leaf,
    slot,
    bit: allotment.take(),
    constant: leaf.operand.constant,
  }));
}

function tableOf(kind: Lookup, group: readonly PlacedLeaf[]): Table {
  const leaves = group.flatMap(({ leaf: { operator }, bit: { mask }, constant }) =>
    constant === undefined ? [] : [{ operator, constant, mask }],
  );
  return createTable(kind, leaves, group[0]?.bit.word ?? 0);
}
