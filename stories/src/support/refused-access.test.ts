import { expect, test } from 'vitest';
import { isVisible, validateFinal } from '@semya/forms';
import { loadDocument } from '@semya/forms/documents';
import { refusedAccess } from './refused-access.js';

test('the act of refused access may be made final and holds no answer of an inspection', async () => {
  const loaded = await loadDocument('living-conditions-act', { regulation: 'lgov-2024-70' });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  const act = refusedAccess(loaded.value.example, loaded.value);
  expect(validateFinal(loaded.value, act)).toEqual([]);
  const notApplicable = Object.keys(act).filter(
    (name) => !isVisible(loaded.value, act, `/${name}`),
  );
  expect(notApplicable).toEqual([]);
  expect(act).not.toHaveProperty('totalArea');
});
