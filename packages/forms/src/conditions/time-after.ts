import type { OperatorDefinition } from '@semya/rules/conditions';

const TIME = /^\d{2}:\d{2}(:\d{2})?$/u;

/** A time of day is later than another; texts that are no times are not judged. */
export const timeAfter: OperatorDefinition = {
  id: 'timeAfter',
  title: 'operator.timeAfter',
  facts: ['string'],
  operand: 'scalar',
  apply: (actual, expected) =>
    isTime(actual) && isTime(expected) ? actual.slice(0, 5) > expected.slice(0, 5) : undefined,
};

const isTime = (value: unknown): value is string => typeof value === 'string' && TIME.test(value);
