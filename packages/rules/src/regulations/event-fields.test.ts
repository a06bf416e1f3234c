import { describe, expect, it } from 'vitest';
import { vocabulary } from './index.js';

const conditional = vocabulary.events.flatMap(({ id, data = [] }) =>
  data.flatMap(({ name, when = {} }) =>
    Object.entries(when).map(([field, values]) => ({ event: id, name, field, values, data })),
  ),
);

describe('a field of an event that is asked only sometimes', () => {
  it('there is one at least', () => {
    expect(conditional.map(({ event, name }) => `${event}.${name}`)).toContain('home-visit.reason');
  });

  it.each(conditional)('$event.$name waits for a value that $field can hold', (entry) => {
    const deciding = entry.data.find(({ name }) => name === entry.field);
    expect(deciding?.options?.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...entry.values]),
    );
  });
});

it('every event says of which part of the work it is', () => {
  expect(vocabulary.events.filter(({ group }) => group === undefined)).toEqual([]);
});
