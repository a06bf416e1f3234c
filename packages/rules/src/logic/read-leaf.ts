import type { Json, LeafCondition } from '../contracts/condition.js';
import type { FactDefinition } from '../contracts/vocabulary.js';
import type { Cuts } from './cuts.js';
import { and, not, or, type Formula } from './formula.js';
import { comparisonOf, placeOn, rangeOf, type Comparison } from './range-of.js';

/** A leaf, ready to be read: its fact, the variable that stands for it, and its constant if it has one. */
export interface LeafReading {
  readonly leaf: LeafCondition;
  readonly fact: FactDefinition;
  /** Key of the fact's variable; facts of elements have a mark before their id. */
  readonly key: string;
  /** Absent: compared with something whose value the rules do not fix. */
  readonly value: Json | undefined;
}

/** Reads one comparison into cells; what cannot be cut is so or not, whatever else is so. */
export function readLeaf(reading: LeafReading, cuts: Cuts): Formula {
  const { leaf, fact, key, value } = reading;
  const { operator, path } = leaf;
  const opaque = (): Formula =>
    cuts.plain(`leaf ${key} ${JSON.stringify([operator, path, leaf.value])}`);
  if (operator === 'present' || operator === 'absent') {
    const present = cuts.plain(`present ${key}`);
    return (operator === 'present') === (value === true) ? present : not(present);
  }
  if (path !== undefined) return opaque();
  const comparison = comparisonOf(operator, fact);
  if (comparison !== undefined) return readComparison(reading, comparison, cuts) ?? opaque();
  return value === undefined ? opaque() : (readChoice(reading, value, cuts) ?? opaque());
}

/** A number that the rules do not fix: nobody knows how it lies to the others. */
const ANYWHERE = { whole: false, least: -Infinity, most: Infinity } as const;

function readComparison(
  { leaf, fact, key, value }: LeafReading,
  { scale, order }: Comparison,
  cuts: Cuts,
): Formula | undefined {
  const name = scaleKey(fact, key, scale);
  if (value === undefined) {
    return cuts.ordered(`${name} beside ${JSON.stringify(leaf.value)}`, ANYWHERE, order, 0);
  }
  const number = placeOn(scale, value);
  return number === undefined ? undefined : cuts.ordered(name, rangeOf(scale, fact), order, number);
}

/** An age is one variable, whether it is asked of the age or of the date of birth. */
function scaleKey({ id, derive }: FactDefinition, key: string, scale: Comparison['scale']): string {
  if (derive !== undefined && 'ageYears' in derive) {
    return `${key.slice(0, key.length - id.length)}age ${derive.ageYears}`;
  }
  const mark = key.slice(0, key.length - id.length);
  return scale === 'age' ? `${mark}age ${id}` : key;
}

function readChoice(
  { leaf, fact, key }: LeafReading,
  value: Json,
  cuts: Cuts,
): Formula | undefined {
  const wanted: readonly Json[] = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const held = (): readonly Formula[] =>
    wanted.map((one) => cuts.plain(`${key} holds ${JSON.stringify(one)}`));
  switch (leaf.operator) {
    case 'equal':
    case 'in':
      return cuts.chosen(key, fact, wanted, true);
    case 'notEqual':
    case 'notIn':
      return cuts.chosen(key, fact, wanted, false);
    case 'contains':
    case 'containsAny':
      return or(...held());
    case 'containsAll':
      return and(...held());
    case 'doesNotContain':
      return not(or(...held()));
    default:
      return undefined;
  }
}
