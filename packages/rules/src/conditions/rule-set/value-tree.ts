import type { Json } from '../../contracts/condition.js';
import { compileSteps, isInherited, type PathReader, type PathStep } from '../path.js';
import type { Planes } from './planes.js';
import { decideTable, type Table } from './table.js';

/** A value that comparisons look at: its place among the values read, and what decides it. */
export interface Slot {
  readonly number: number;
  readonly tables: readonly Table[];
}

/**
 * Values by the keys that lead to them. Paths that start alike are walked once, and whether a value
 * is an object is asked once for all its keys.
 */
export interface ValueNode {
  readonly key: string;
  readonly inherited: boolean;
  slot: Slot | undefined;
  readonly children: ValueNode[];
  /** Parts that no key leads to: elements, lengths, wildcards. */
  readonly parts: Part[];
}

/** A part of a value with the steps that lead to it. */
export interface Part {
  readonly steps: readonly PathStep[];
  readonly read: PathReader;
  readonly slot: Slot;
}

/** A node that nothing looks at yet. */
export const valueNode = (key: string): ValueNode => ({
  key,
  inherited: isInherited(key),
  slot: undefined,
  children: [],
  parts: [],
});

/** Puts a slot where the steps lead from a node. */
export function addSlot(node: ValueNode, steps: readonly PathStep[], slot: Slot): void {
  const [first, ...rest] = steps;
  if (first === undefined) {
    node.slot = slot;
  } else if (first.kind !== 'key' || first.key === LENGTH) {
    node.parts.push({ steps, read: compileSteps(steps), slot });
  } else {
    addSlot(childOf(node, first.key), rest, slot);
  }
}

/** The one key that a list answers to. */
const LENGTH = 'length';

/** The child of a node by its key, made when there is none. */
export function childOf(node: ValueNode, key: string): ValueNode {
  const known = node.children.find((child) => child.key === key);
  if (known !== undefined) return known;
  const child = valueNode(key);
  node.children.push(child);
  return child;
}

/** Reads all values under an object and decides their comparisons. */
export function readTree(
  node: ValueNode,
  object: object,
  values: (Json | undefined)[],
  planes: Planes,
): void {
  const record = object as Readonly<Record<string, Json | undefined>>;
  for (const child of node.children) {
    const value = record[child.key];
    if (value === undefined || (child.inherited && !Object.hasOwn(object, child.key))) continue;
    const { slot, children, parts } = child;
    if (slot !== undefined) decideSlot(slot, value, values, planes);
    for (const part of parts) {
      const inner = part.read(value);
      if (inner !== undefined) decideSlot(part.slot, inner, values, planes);
    }
    if (
      children.length > 0 &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value)
    ) {
      readTree(child, value, values, planes);
    }
  }
}

function decideSlot(
  { number, tables }: Slot,
  value: Json,
  values: (Json | undefined)[],
  { met, notMet }: Planes,
): void {
  values[number] = value;
  for (const table of tables) {
    const { word, all } = table;
    const bits = decideTable(table, value);
    met[word] = (met[word] ?? 0) | bits;
    notMet[word] = (notMet[word] ?? 0) | (bits ^ all);
  }
}
