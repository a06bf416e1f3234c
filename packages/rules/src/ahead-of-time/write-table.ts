import type { Table } from '../conditions/rule-set/table.js';
import { bitsByValue } from '../conditions/rule-set/bits-by-value.js';
import { jsonLiteral } from './literals.js';
import type { Writer } from './program.js';

function bitsOf(table: Table, writer: Writer): string {
  switch (table.kind) {
    case 'identity':
      return byValue(table);
    case 'order':
      return `(typeof v === 'number' && v === v ? ${byOrder(table)} : ${slowly(table, writer)}(v))`;
    case 'membership':
      return `${byMembership(table, writer)}(v)`;
  }
}

/** A table of so many comparisons is a function of its own. */
const SMALL = 8;

/** Writes an expression for the bits that `v`, which is known, brings of a table's comparisons. */
export function writeTable(table: Table, writer: Writer): string {
  const bits = bitsOf(table, writer);
  if (table.leaves.length <= SMALL) return bits;
  const name = writer.define('table', (own) => `function ${own}(v) {\nreturn ${bits};\n}`);
  return `${name}(v)`;
}

/** What each constant brings, and what anything else does. */
function byValue({ byValue: bits }: Table): string {
  const { texts, numbers, other } = bits;
  const constants = [...texts, ...numbers, true, false, null];
  const choices = constants
    .map((constant) => ({ constant, brought: bitsByValue(bits, constant) }))
    .filter(({ brought }) => brought !== other)
    .map(({ constant, brought }) => `v === ${jsonLiteral(constant)} ? ${brought} : `);
  return `(${choices.join('')}${other})`;
}

/** At most two comparisons to a threshold, one where it lies with its neighbours. */
function byOrder({ byOrder: { thresholds, bits } }: Table): string {
  const choices = [...thresholds].flatMap((threshold, index) => {
    const [below = 0, at = 0, above = 0] = bits.subarray(index * 2, index * 2 + 3);
    if (below === at) return [`v <= ${threshold} ? ${below} : `];
    const exactly = at === above ? [] : [`v === ${threshold} ? ${at} : `];
    return [`v < ${threshold} ? ${below} : `, ...exactly];
  });
  return choices.join('') + String(bits[thresholds.length * 2] ?? 0);
}

/** Statements that set a table's bits. */
export const setBits = ({ word, all }: Table, bits: string): string =>
  `b = ${bits};\nm${word} |= b;\nn${word} |= b ^ ${all};`;

/** Values of no fitting type go by the operators themselves. */
function slowly({ leaves }: Table, writer: Writer): string {
  const asked = leaves.map(({ operator, constant, mask }) => {
    const apply = `${writer.operator(operator.id)}.apply(v, ${jsonLiteral(constant)})`;
    return `(${apply} === true ? ${mask} : 0)`;
  });
  return writer.define(
    'other',
    (name) => `function ${name}(v) {\nreturn ${asked.join('\n| ')};\n}`,
  );
}

function byMembership(table: Table, writer: Writer): string {
  const found = writeItem(table, writer);
  return writer.define(
    'list',
    (name) => `function ${name}(v) {
if (!Array.isArray(v)) return ${noListBits(table)};
let found = 0;
for (let i = 0; i < v.length; i++) found |= ${found}(v[i]);
return ${ofFound(table, 'found')};
}`,
  );
}

/** Writes a function for the bits that one value in a list brings. */
export function writeItem(table: Table, writer: Writer): string {
  return writer.define('named', (name) => `function ${name}(v) {\nreturn ${byValue(table)};\n}`);
}

/** What a list is decided to by the bits that its values brought. */
export const ofFound = ({ without, within }: Table, found: string): string =>
  `(${without} & ~${found}) | (${within} & ${found})`;

/** All values that are no list are alike to an operator of membership. */
const noListBits = ({ leaves }: Table): number =>
  leaves.reduce(
    (bits, { operator, constant, mask }) =>
      operator.apply(0, constant, undefined) === true ? bits | mask : bits,
    0,
  );
