import { collectParts } from '../conditions/rule-set/collect.js';
import type { Ownership } from '../conditions/rule-set/fact-record.js';
import { createGates } from '../conditions/rule-set/gates.js';
import { createAllotment, layOut, type Layout } from '../conditions/rule-set/layout.js';
import type { Literal } from '../conditions/rule-set/planes.js';
import type { CompiledCondition } from '../conditions/node.js';
import { isInherited } from '../conditions/path.js';
import { textLiteral } from './literals.js';

/** What a module is written into: its functions, and what it imports and names. */
export interface Writer {
  readonly owns: Ownership;
  /** Adds a function to the module under a name of its own, which the result is. */
  readonly define: (stem: string, code: (name: string) => string) => string;
  /** The name of an operator of the interpreter, imported. */
  readonly operator: (id: string) => string;
}

/**
 * Facts that are in reach: `f0` is the record, `f1` the element of the list at hand, and so on.
 * A list's name says which facts its elements have of their own.
 */
export interface Frames {
  readonly lists: readonly string[];
}

/** Conditions decided over the same frames, laid out as the interpreter lays them out. */
export interface Program {
  readonly writer: Writer;
  readonly frames: Frames;
  readonly layout: Layout;
  readonly gates: Int32Array;
  readonly outcomes: readonly Literal[];
  readonly words: number;
}

/** Lays conditions out for writing. */
export function createProgram(
  conditions: readonly CompiledCondition[],
  writer: Writer,
  frames: Frames,
): Program {
  const allotment = createAllotment();
  const layout = layOut(collectParts(conditions), allotment);
  const gates = createGates(layout, allotment);
  const outcomes = conditions.map(gates.literalOf);
  return { writer, frames, layout, gates: gates.program(), outcomes, words: allotment.words() };
}

/** Parameters of a function over frames: `f0, f1`. */
export const frameParameters = ({ lists }: Frames): string =>
  ['f0', ...lists.map((_, index) => `f${index + 1}`)].join(', ');

/** An expression that reads what the frames hold under a name, the innermost first. */
export function readFrames(
  { lists }: Frames,
  owns: Ownership,
  fact: string,
  name: string = fact,
): string {
  const own = readOne(`f${lists.length}`, name);
  const list = lists.at(-1);
  if (list === undefined || owns(list, fact)) return own;
  const outer = readFrames({ lists: lists.slice(0, -1) }, owns, fact, name);
  return `inner(${own}, ${outer})`;
}

/** An expression that reads a name of one record; what all objects answer to must be its own. */
export function readOne(record: string, name: string): string {
  const value = `${record}[${textLiteral(name)}]`;
  return isInherited(name)
    ? `(Object.hasOwn(${record}, ${textLiteral(name)}) ? ${value} : undefined)`
    : value;
}
