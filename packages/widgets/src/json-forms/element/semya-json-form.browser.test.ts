import type { JsonSchema } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { leave, mountForm, type, type MountedForm } from '../testing/mount-form.js';
import type { FormChange } from './form-events.js';

const schema = {
  type: 'object',
  properties: {
    lastName: { type: 'string', title: 'Фамилия', description: 'Как в паспорте' },
    firstName: { type: 'string', title: 'Имя' },
  },
  required: ['lastName'],
} as unknown as JsonSchema;

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

describe('a form of a schema alone', () => {
  test('shows a labelled control for each property, with its hint', async () => {
    mounted = await mountForm({ schema, data: { lastName: 'Ивушкина' } });
    const input = mounted.get('[data-path="lastName"] input');
    expect(input.labels?.[0]?.textContent).toContain('Фамилия');
    expect(input.value).toBe('Ивушкина');
    const hint = mounted.root.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Как в паспорте');
    expect(mounted.root.querySelectorAll('.field')).toHaveLength(2);
  });

  test('tells the host of a change and never mutates what the host gave', async () => {
    const data = Object.freeze({ lastName: 'Ивушкина' });
    mounted = await mountForm({ schema, data });
    const changes: FormChange[] = [];
    mounted.form.addEventListener('semya-change', (event) => {
      changes.push((event as CustomEvent<FormChange>).detail);
    });
    type(mounted.get('[data-path="firstName"] input'), 'Анна');
    expect(changes.map((change) => change.data)).toEqual([
      { lastName: 'Ивушкина', firstName: 'Анна' },
    ]);
    expect(data).toEqual({ lastName: 'Ивушкина' });
    expect(mounted.form.data).toEqual({ lastName: 'Ивушкина', firstName: 'Анна' });
  });

  test('keeps what was typed when its host renders again with the data it gave before', async () => {
    const data = { lastName: 'Ивушкина' };
    mounted = await mountForm({ schema, data });
    type(mounted.get('[data-path="firstName"] input'), 'Анна');
    mounted.form.data = data;
    await mounted.form.updateComplete;
    expect(mounted.form.data).toEqual({ lastName: 'Ивушкина', firstName: 'Анна' });
    expect(mounted.get('[data-path="firstName"] input').value).toBe('Анна');
  });

  test('shows what is wrong with a field once the field was left, and wires it', async () => {
    mounted = await mountForm({ schema, data: { lastName: 'И' } });
    const input = mounted.get('[data-path="lastName"] input');
    type(input, '');
    expect(mounted.root.querySelector('.error')).toBeNull();
    expect(mounted.form.data).toEqual({});
    leave(input);
    const error = mounted.get('[data-path="lastName"] .error');
    expect(error.textContent.trim()).toBe('Заполните поле «Фамилия».');
    expect(input.getAttribute('aria-describedby')).toContain(error.id);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});
