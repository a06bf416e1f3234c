import type { Json } from '../../contracts/condition.js';

/** Bits that a value brings, by identity with one of a few constants. */
export interface BitsByValue {
  readonly texts: readonly string[];
  readonly textBits: readonly number[];
  /** Instead of `texts` when there are many. */
  readonly textMap: ReadonlyMap<string, number> | undefined;
  readonly numbers: readonly number[];
  readonly numberBits: readonly number[];
  readonly yes: number;
  readonly no: number;
  readonly nothing: number;
  /** Of a value that is none of the constants. */
  readonly other: number;
}

/** Up to so many texts are compared in turn faster than a map finds one. */
const FEW = 8;

/** Sorts constants by type: comparisons of values of one type are cheap. */
export function createBitsByValue(
  constants: readonly Json[],
  bitsOf: (value: Json) => number,
  other: number,
): BitsByValue {
  const texts = constants.filter((value) => typeof value === 'string');
  const numbers = constants.filter((value) => typeof value === 'number');
  const single = (value: Json) => (constants.includes(value) ? bitsOf(value) : other);
  const textBits = texts.map(bitsOf);
  return {
    texts,
    textBits,
    textMap:
      texts.length > FEW
        ? new Map(texts.map((text, index) => [text, textBits[index] ?? 0]))
        : undefined,
    numbers,
    numberBits: numbers.map(bitsOf),
    yes: single(true),
    no: single(false),
    nothing: single(null),
    other,
  };
}

/** The bits that a value brings. */
export function bitsByValue(table: BitsByValue, value: Json): number {
  if (typeof value === 'string') return bitsOfText(table, value);
  if (value === true) return table.yes;
  if (value === false) return table.no;
  if (typeof value === 'number') return bitsOfNumber(table, value);
  return value === null ? table.nothing : table.other;
}

function bitsOfText({ texts, textBits, textMap, other }: BitsByValue, value: string): number {
  if (textMap !== undefined) return textMap.get(value) ?? other;
  for (let index = 0; index < texts.length; index += 1) {
    if (texts[index] === value) return textBits[index] ?? 0;
  }
  return other;
}

function bitsOfNumber({ numbers, numberBits, other }: BitsByValue, value: number): number {
  for (let index = 0; index < numbers.length; index += 1) {
    if (numbers[index] === value) return numberBits[index] ?? 0;
  }
  return other;
}
