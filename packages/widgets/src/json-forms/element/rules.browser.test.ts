import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import { mountForm, type MountedForm } from '../testing/mount-form.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    access: { type: 'boolean', title: 'Доступ в жильё' },
    reason: { type: 'string', title: 'Причина отказа' },
    home: {
      type: 'object',
      title: 'Жильё',
      properties: { area: { type: 'number', title: 'Площадь' } },
    },
  },
};

const when = (effect: string): UISchemaElement['rule'] =>
  ({
    effect,
    condition: { scope: '#/properties/access', schema: { const: true }, failWhenUndefined: true },
  }) as unknown as UISchemaElement['rule'];

const control = (scope: string, extra: object = {}): UISchemaElement => ({
  type: 'Control',
  scope: `#/properties/${scope}`,
  ...extra,
});

const layout = (rule: UISchemaElement['rule'], ...elements: UISchemaElement[]): UISchemaElement =>
  ({
    type: 'VerticalLayout',
    elements: [control('access'), { type: 'Group', label: 'Условия', elements, rule }],
  }) as unknown as UISchemaElement;

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

const input = (path: string): HTMLInputElement => mounted.get(`[data-path="${path}"] input`);

const setAccess = async (access: boolean): Promise<void> => {
  mounted.form.data = { access };
  await mounted.form.updateComplete;
};

describe('a rule of a group', () => {
  test('takes all of it out of the page and brings it back', async () => {
    const uischema = layout(when('SHOW'), control('reason'), control('home'));
    mounted = await mountForm({ schema, uischema, data: { access: false } });
    expect(mounted.root.querySelectorAll('[data-path]')).toHaveLength(1);
    await setAccess(true);
    expect(input('home.area')).toBeDefined();
    await expect.poll(() => mounted.get('.live').textContent).toBe('Ниже появилось: Условия.');
    await setAccess(false);
    expect(mounted.root.querySelectorAll('[data-path]')).toHaveLength(1);
  });

  test('disables what is inside, objects of it too', async () => {
    const uischema = layout(when('DISABLE'), control('reason'), control('home'));
    mounted = await mountForm({ schema, uischema, data: { access: true } });
    expect([input('reason').disabled, input('home.area').disabled]).toEqual([true, true]);
    await setAccess(false);
    expect([input('reason').disabled, input('home.area').disabled]).toEqual([false, false]);
  });

  test('makes readonly what is inside, objects of it too, without disabling it', async () => {
    const uischema = layout(when('READONLY'), control('reason'), control('home'));
    mounted = await mountForm({ schema, uischema, data: { access: true } });
    expect([input('reason').readOnly, input('home.area').readOnly]).toEqual([true, true]);
    expect(input('home.area').disabled).toBe(false);
    await setAccess(false);
    expect([input('reason').readOnly, input('home.area').readOnly]).toEqual([false, false]);
  });

  test('yields to a rule of a control inside it', async () => {
    const own = { rule: when('WRITABLE') };
    const uischema = layout(when('READONLY'), control('reason', own), control('home'));
    mounted = await mountForm({ schema, uischema, data: { access: true } });
    expect([input('reason').readOnly, input('home.area').readOnly]).toEqual([false, true]);
  });
});

test('a host that makes the form readonly makes every control readonly', async () => {
  mounted = await mountForm({ schema, data: { home: { area: 40 } }, readonly: true });
  expect([input('reason').readOnly, input('home.area').readOnly]).toEqual([true, true]);
  expect(input('access').ariaReadOnly).toBe('true');
  mounted.form.readonly = false;
  await mounted.form.updateComplete;
  expect(input('reason').readOnly).toBe(false);
});
