import type { PathStep } from '../conditions/path.js';
import { parseSteps } from '../conditions/path.js';
import { readOne, type Writer } from './program.js';

/** Writes a function that reads a part of a value, and gives its name. */
export function writePath(path: string, writer: Writer): string {
  return writeSteps(parseSteps(path) ?? [], writer);
}

/** Writes a function that walks the steps as the interpreter does, and gives its name. */
export function writeSteps(steps: readonly PathStep[], writer: Writer): string {
  const each = steps.findIndex(({ kind }) => kind === 'each');
  const plain = each < 0 ? steps : steps.slice(0, each);
  const walk = plain.map(writeStep).join('\n');
  const end = each < 0 ? 'return v;' : writeEach(steps.slice(each + 1), writer);
  return writer.define('part', (name) => `function ${name}(v) {\n${walk}\n${end}\n}`);
}

const IS_OBJECT = `typeof v === 'object' && v !== null`;

function writeStep(step: PathStep): string {
  if (step.kind === 'index') return `v = Array.isArray(v) ? v[${step.index}] : undefined;`;
  if (step.kind === 'each') return '';
  const value = readOne('v', step.key);
  return step.key === 'length'
    ? `v = ${IS_OBJECT} ? ${value} : undefined;`
    : `v = ${IS_OBJECT} && !Array.isArray(v) ? ${value} : undefined;`;
}

function writeEach(rest: readonly PathStep[], writer: Writer): string {
  const inner = rest.length === 0 ? undefined : writeSteps(rest, writer);
  const nested = rest.some(({ kind }) => kind === 'each');
  const part = inner === undefined ? 'e' : `${inner}(e)`;
  const keep = nested
    ? 'if (Array.isArray(p)) { for (const q of p) known.push(q); } else known.push(p);'
    : 'known.push(p);';
  return `if (!Array.isArray(v)) return undefined;
const known = [];
for (const e of v) {
  const p = ${part};
  if (p === undefined) continue;
  ${keep}
}
return known;`;
}
