import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OPERATORS } from '../../conditions/index.js';

/** Operators that only documents have: the package of forms brings them. */
const OF_DOCUMENTS = ['distinctBy', 'timeAfter'];

const file = new URL('../../../schemas/condition.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as {
  readonly definitions: {
    readonly leaf: {
      readonly properties: {
        readonly operator: {
          readonly enum: readonly string[];
          readonly enumDescriptions: readonly string[];
        };
      };
    };
  };
};
const { operator } = schema.definitions.leaf.properties;

it('an editor offers every operator that the engine knows, and no other', () => {
  expect([...operator.enum].sort()).toEqual([...OPERATORS.keys(), ...OF_DOCUMENTS].sort());
});

it('each is explained', () => {
  expect(operator.enumDescriptions).toHaveLength(operator.enum.length);
});
