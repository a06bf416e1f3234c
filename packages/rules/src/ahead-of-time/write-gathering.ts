import type { PathStep } from '../conditions/path.js';
import type { Table } from '../conditions/rule-set/table.js';
import type { Part } from '../conditions/rule-set/value-tree.js';
import { readOne, type Writer } from './program.js';
import { writeSteps } from './write-path.js';
import { ofFound, setBits, writeItem } from './write-table.js';

/** Whether the lists that a wildcard leads to need not be made: only their values' bits count. */
export const isGathered = ({ steps: [first, ...rest], slot }: Part): boolean =>
  first?.kind === 'each' &&
  rest.every(({ kind }) => kind !== 'index') &&
  slot.tables.every(({ kind }) => kind === 'membership');

/** Bits to gather in a name, along the steps that are left. */
interface Gathering {
  readonly steps: readonly PathStep[];
  readonly into: string;
  readonly item: string;
}

/**
 * Statements that go over a list once for all the paths that lead through its elements, and decide
 * the tables of membership at their ends.
 */
export function writeGathering(parts: readonly Part[], list: string, writer: Writer): string {
  const tables: Table[] = [];
  const gatherings = parts.flatMap(({ steps, slot }) =>
    slot.tables.map((table): Gathering => {
      tables.push(table);
      return { steps, into: `g${tables.length - 1}`, item: writeItem(table, writer) };
    }),
  );
  const decided = tables.map((table, index) => setBits(table, ofFound(table, `g${index}`)));
  return `if (Array.isArray(${list})) {
let ${gatherings.map(({ into }) => `${into} = 0`).join(', ')};
${overElements(gatherings, list, 0, writer)}
${decided.join('\n')}
}`;
}

/** A loop over a list; `level` keeps the names of nested loops apart. */
function overElements(
  gatherings: readonly Gathering[],
  list: string,
  level: number,
  writer: Writer,
): string {
  const rest = gatherings.map(({ steps, ...other }) => ({ ...other, steps: steps.slice(1) }));
  const [item, index] = [`e${level}`, `i${level}`];
  return `for (let ${index} = 0; ${index} < ${list}.length; ${index}++) {
const ${item} = ${list}[${index}];
${ofElement(rest, item, level, writer)}
}`;
}

function ofElement(
  gatherings: readonly Gathering[],
  element: string,
  level: number,
  writer: Writer,
): string {
  const own = gatherings.filter(({ steps }) => steps.length === 0);
  const loops = gatherings.filter(({ steps: [first] }) => first?.kind === 'each');
  const lines = [
    ...own.map(({ into, item }) => `if (${element} !== undefined) ${into} |= ${item}(${element});`),
    ...(loops.length === 0
      ? []
      : [`if (Array.isArray(${element})) ${overElements(loops, element, level + 1, writer)}`]),
    ...byKey(gatherings, element, level, writer),
  ];
  return lines.join('\n');
}

function byKey(
  gatherings: readonly Gathering[],
  element: string,
  level: number,
  writer: Writer,
): readonly string[] {
  const keys = new Map<string, Gathering[]>();
  for (const gathering of gatherings) {
    const [first] = gathering.steps;
    if (first?.kind === 'key') keys.set(first.key, [...(keys.get(first.key) ?? []), gathering]);
  }
  if (keys.size === 0) return [];
  const inner = `e${level + 1}`;
  const reads = [...keys].map(([key, own]) => {
    const rest = own.map(({ steps, ...other }) => ({ ...other, steps: steps.slice(1) }));
    // A list answers to its length alone, an object to all its keys.
    const read =
      key === 'length'
        ? `${writeSteps([{ kind: 'key', key, inherited: false }], writer)}(${element})`
        : `isObject ? ${readOne(element, key)} : undefined`;
    return `{\nconst ${inner} = ${read};\n${ofElement(rest, inner, level + 1, writer)}\n}`;
  });
  const test = `typeof ${element} === 'object' && ${element} !== null && !Array.isArray(${element})`;
  return [`{\nconst isObject = ${test};`, ...reads, '}'];
}
