import type { Json } from '@semya/rules';
import type { SchemaNode } from '@semya/forms';
import type { Change } from './story-document.js';

const SENTENCE = 'Семья живёт здесь давно, и рассказать о ней можно долго. ';
const WORD = 'Образцово';

/** Characters of a text that a zealous practitioner writes, and of a word that nothing breaks. */
const TEXT_LENGTH = 1200;
const WORD_LENGTH = 60;

/** The example with every free text as long as people write it. */
export const longest: Change = (example, { schema }) => lengthen(example, schema) as typeof example;

function lengthen(value: Json, node: SchemaNode | undefined): Json {
  if (typeof value === 'string') return isFree(node) ? textOf(Number(node?.maxLength)) : value;
  if (Array.isArray(value)) return value.map((item: Json) => lengthen(item, node?.items));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, lengthen(part, node?.properties?.[name])]),
  );
}

const isFree = (node: SchemaNode | undefined): boolean =>
  Number(node?.maxLength) > 0 && node?.format === undefined && node?.['x-number'] !== true;

const textOf = (maxLength: number): string =>
  maxLength > 100
    ? SENTENCE.repeat(TEXT_LENGTH / 10).slice(0, Math.min(maxLength, TEXT_LENGTH))
    : WORD.repeat(WORD_LENGTH).slice(0, Math.min(maxLength, WORD_LENGTH));
