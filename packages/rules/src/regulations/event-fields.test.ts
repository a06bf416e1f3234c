import { describe, expect, it } from 'vitest';
import { vocabulary } from './index.js';

/** A field that is asked only where another has one of some values. */
interface ConditionalField {
  readonly event: string;
  readonly name: string;
  readonly field: string;
  /** Values waited for that the other field does not offer. */
  readonly strange: readonly string[];
}

const conditional = vocabulary.events.flatMap(({ id, data = [] }) =>
  data.flatMap(({ name, when = {} }) =>
    Object.entries(when).map(([field, values]): ConditionalField => {
      const offered = data.find((other) => other.name === field)?.options?.map((one) => one.id);
      const strange = values
        .map((value) => JSON.stringify(value))
        .filter((value) => offered?.some((id) => JSON.stringify(id) === value) !== true);
      return { event: id, name, field, strange };
    }),
  ),
);

describe('a field of an event that is asked only sometimes', () => {
  it('there is one at least', () => {
    expect(conditional.map(({ event, name }) => `${event}.${name}`)).toContain('home-visit.reason');
  });

  it.each(conditional)('$event.$name waits for a value that $field can hold', ({ strange }) => {
    expect(strange).toEqual([]);
  });
});

it('every event says of which part of the work it is', () => {
  expect(vocabulary.events.filter(({ group }) => group === undefined)).toEqual([]);
});
