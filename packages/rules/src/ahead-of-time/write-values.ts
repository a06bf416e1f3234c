import type { Slot, ValueNode } from '../conditions/rule-set/value-tree.js';
import { readFrames, readOne, type Program, type Writer } from './program.js';
import { writeTable } from './write-table.js';
import { writeSteps } from './write-path.js';

/** Writes statements that read every fact of a program and set the bits of its comparisons. */
export function writeValues({ layout, frames, writer }: Program): readonly string[] {
  return layout.values.children.map((child) => {
    const read = readFrames(frames, writer.owns, child.key);
    return `v = ${read};\nif (v !== undefined) {\n${writeNode(child, 0, writer)}\n}`;
  });
}

/** Statements over the value `v` of a node; each level of keys keeps its object in a name. */
function writeNode(node: ValueNode, level: number, writer: Writer): string {
  const { slot, parts, children } = node;
  const object = `o${level}`;
  const keeps = parts.length > 0 || children.length > 0;
  const lines = [
    ...(keeps ? [`const ${object} = v;`] : []),
    ...(slot === undefined ? [] : [writeSlot(slot, writer)]),
    ...parts.map(({ steps, slot: own }) => {
      const read = `v = ${writeSteps(steps, writer)}(${object});`;
      return `${read}\nif (v !== undefined) {\n${writeSlot(own, writer)}\n}`;
    }),
  ];
  if (children.length === 0) return lines.join('\n');
  const inner = children.map((child) => {
    const read = `v = ${readOne(object, child.key)};`;
    return `${read}\nif (v !== undefined) {\n${writeNode(child, level + 1, writer)}\n}`;
  });
  const test = `typeof ${object} === 'object' && ${object} !== null && !Array.isArray(${object})`;
  return [...lines, `if (${test}) {`, ...inner, '}'].join('\n');
}

function writeSlot({ tables }: Slot, writer: Writer): string {
  return tables
    .map((table) => {
      const { word, all } = table;
      return `b = ${writeTable(table, writer)};\nm${word} |= b;\nn${word} |= b ^ ${all};`;
    })
    .join('\n');
}
