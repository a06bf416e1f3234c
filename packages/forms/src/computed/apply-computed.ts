import type { CompiledDocument, Computed } from '../contracts/document.js';
import { pointersOf, valueAt, withValueAt, type RecordData } from '../documents/pointer.js';
import { visibilityIn } from '../documents/visibility.js';
import { withoutBlanks } from '../documents/without-blanks.js';
import { calculate, roundTo } from './calculate.js';

/**
 * Brings the numbers that follow from others up to date: totals, shares, row numbers. What a person
 * typed over an editable one stays, unless it still is what `before` gave; then it moves along.
 * Hidden fields are left alone. The very same data come back when nothing changes.
 * @param before the data before the change that is being applied
 */
export function applyComputed(
  document: CompiledDocument,
  data: RecordData,
  before?: RecordData,
): RecordData {
  const { computed } = document.definition;
  const former = before && withoutBlanks(before);
  return computed.reduce((current, rule) => applyRule(document, rule, current, former), data);
}

function applyRule(
  document: CompiledDocument,
  rule: Computed,
  data: RecordData,
  before: RecordData | undefined,
): RecordData {
  const answers = withoutBlanks(data);
  const isThere = visibilityIn(document, answers);
  return placesOf(rule, answers)
    .filter(isThere)
    .reduce((current, pointer) => {
      const value = valueOf(rule, answers, pointer);
      const present = valueAt(answers, pointer);
      if (value === present) return current;
      if (rule.editable === true && isTyped(rule, present, before, pointer)) return current;
      return withValueAt(current, pointer, value);
    }, data);
}

/** A field of a table is computed in every row, filled or not. */
function placesOf({ field }: Computed, data: RecordData): readonly string[] {
  return pointersOf(data, field);
}

function valueOf(rule: Computed, data: RecordData, at: string): number | undefined {
  const value = calculate(rule.expression, { data, at });
  return value === undefined || rule.round === undefined ? value : roundTo(value, rule.round);
}

function isTyped(
  rule: Computed,
  present: unknown,
  before: RecordData | undefined,
  pointer: string,
): boolean {
  if (present === undefined) return false;
  return before === undefined || present !== valueOf(rule, before, pointer);
}
