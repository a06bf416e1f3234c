import { formatRussianDate, isCivilDate } from '../civil/index.js';
import { readPeriod } from '../conditions/operators/index.js';
import type { Json } from '../contracts/condition.js';
import type { FactDefinition } from '../contracts/vocabulary.js';
import { explanationTexts as texts } from '../locale/ru-explain.js';
import { describeNumber, describeQuantity, describeQuantityOf } from './quantity.js';

/** A value of a fact as a person reads it: titles of options, Russian dates, numbers with units. */
export function describeValue(value: Json, fact: FactDefinition | undefined): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'number') return describeQuantity(value, fact?.unit);
  if (typeof value === 'string') return describeText(value, fact);
  if (value === null) return texts.empty;
  if (Array.isArray(value)) return describeList(value as readonly Json[], fact);
  const period = readPeriod(value);
  return period === undefined ? texts.given : describeQuantityOf(period.amount, period.unit);
}

function describeText(value: string, fact: FactDefinition | undefined): string {
  const option = fact?.options?.find(({ id }) => id === value);
  if (option !== undefined) return option.title;
  return isCivilDate(value) ? formatRussianDate(value) : value;
}

/** Elements of a list are people with ids of no meaning to a reader: they are counted. */
function describeList(values: readonly Json[], fact: FactDefinition | undefined): string {
  if (fact?.type === 'list') return describeNumber(values.length);
  if (values.length === 0) return texts.empty;
  return values.map((value) => describeValue(value, fact)).join(', ');
}
