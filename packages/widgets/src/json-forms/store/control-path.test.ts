import { getControlPath } from '@jsonforms/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlPath } from './control-path.js';

test('an error belongs to the control that JSON Forms says', () => {
  const name = fc.constantFrom('name', 'a', '0', 'имя', 'a~1b', '~0');
  const error = fc.record({
    keyword: fc.constantFrom('required', 'dependencies', 'additionalProperties', 'minLength'),
    instancePath: fc
      .array(name, { maxLength: 4 })
      .map((path) => path.map((at) => `/${at}`).join('')),
    schemaPath: fc.constant('#'),
    params: fc.record(
      { missingProperty: name, additionalProperty: name, limit: fc.nat() },
      { requiredKeys: [] },
    ),
  });
  fc.assert(
    fc.property(error, (given) => {
      expect(controlPath(given)).toBe(
        getControlPath(given as unknown as Parameters<typeof getControlPath>[0]),
      );
    }),
  );
});
