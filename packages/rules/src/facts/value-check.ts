import { isCivilDate } from '../civil/index.js';
import type { FactDefinition, FactType } from '../contracts/vocabulary.js';

/** Why a value cannot be stated of a fact; undefined when it can. */
export function findValueFault(fact: FactDefinition, value: unknown): string | undefined {
  if (!CHECKS[fact.type](value)) return 'fact-type';
  if (!areOptions(fact, value)) return 'option-unknown';
  return isInRange(fact, value) ? undefined : 'fact-out-of-range';
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const CHECKS: Readonly<Record<FactType, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  number: isNumber,
  integer: Number.isInteger,
  string: isText,
  date: isCivilDate,
  option: isText,
  options: areTexts,
  person: (value) => isText(value) || (typeof value === 'object' && value !== null),
  // Elements of a list are subjects of their own; the list holds their ids, each once.
  list: (value) =>
    areTexts(value) && new Set(value as string[]).size === (value as string[]).length,
};

function areOptions({ type, options }: FactDefinition, value: unknown): boolean {
  if (options === undefined || (type !== 'option' && type !== 'options')) return true;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return chosen.every((id) => options.some((option) => option.id === id));
}

function isInRange({ minimum, maximum }: FactDefinition, value: unknown): boolean {
  if (typeof value !== 'number') return true;
  return value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}
