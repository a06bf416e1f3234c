import { expect, test } from 'vitest';
import type { CompiledDocument } from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';
import { interpret } from '../../json-forms/validation/interpret.js';
import { createValidatorShim } from '../../json-forms/validation/validator-shim.js';
import { applicableOnly } from './applicable-errors.js';

async function act(): Promise<CompiledDocument> {
  const loaded = await loadDocument('living-conditions-act', { regulation: 'lgov-2024-70' });
  if (!loaded.ok) throw new Error('The act does not load');
  return loaded.value;
}

const placesOf = (document: CompiledDocument, data: unknown): readonly string[] => {
  const shim = createValidatorShim({ interpreter: interpret });
  const validate = applicableOnly(shim, document).compile(document.schema);
  validate(data);
  return (validate.errors ?? []).map(({ instancePath }) => instancePath);
};

const unfinished = [{ child: { lastName: 'Примеров', firstName: 'Ян' } }];

test('rows that do not apply have no errors; the same rows have them once they apply', async () => {
  const document = await act();
  const refused = { ...document.example, accessGranted: 'refused', childSleepPlace: unfinished };
  expect(placesOf(document, refused).filter((place) => place !== '')).toEqual([]);
  const granted = { ...document.example, childSleepPlace: unfinished };
  expect(placesOf(document, granted)).toContain('/childSleepPlace/0');
});

test('what is missing at the root stays missing', async () => {
  const document = await act();
  expect(placesOf(document, {})).toContain('');
});
