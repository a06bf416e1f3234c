import type { Part, Slot, ValueNode } from '../conditions/rule-set/value-tree.js';
import { readFrames, readOne, type Program, type Writer } from './program.js';
import { isGathered, writeGathering } from './write-gathering.js';
import { writeSteps } from './write-path.js';
import { setBits, writeTable } from './write-table.js';

/** Writes statements that read every fact of a program and set the bits of its comparisons. */
export function writeValues({ layout, frames, writer }: Program): readonly string[] {
  return layout.values.children.map((child) => {
    const read = readFrames(frames, writer.owns, child.key);
    return `v = ${read};\nif (v !== undefined) {\n${writeNode(child, 0, writer)}\n}`;
  });
}

/** Statements over the value `v` of a node; each level of keys keeps its object in a name. */
function writeNode(node: ValueNode, level: number, writer: Writer): string {
  const { slot, children } = node;
  // A part that only single comparisons look at is read by them.
  const parts = node.parts.filter((part) => part.slot.tables.length > 0);
  const object = `o${level}`;
  const gathered = parts.filter(isGathered);
  const keeps = parts.length > 0 || children.length > 0;
  const lines = [
    ...(keeps ? [`const ${object} = v;`] : []),
    ...(slot === undefined ? [] : [writeSlot(slot, writer)]),
    ...(gathered.length === 0 ? [] : [writeGathering(gathered, object, writer)]),
    ...parts.filter((part) => !isGathered(part)).map((part) => writePart(part, object, writer)),
  ];
  if (children.length === 0) return lines.join('\n');
  const inner = children.map((child) => {
    const read = `v = ${readOne(object, child.key)};`;
    return `${read}\nif (v !== undefined) {\n${writeNode(child, level + 1, writer)}\n}`;
  });
  const test = `typeof ${object} === 'object' && ${object} !== null && !Array.isArray(${object})`;
  return [...lines, `if (${test}) {`, ...inner, '}'].join('\n');
}

function writePart({ steps, slot }: Part, object: string, writer: Writer): string {
  const read = `v = ${writeSteps(steps, writer)}(${object});`;
  return `${read}\nif (v !== undefined) {\n${writeSlot(slot, writer)}\n}`;
}

function writeSlot({ tables }: Slot, writer: Writer): string {
  return tables.map((table) => setBits(table, writeTable(table, writer))).join('\n');
}
