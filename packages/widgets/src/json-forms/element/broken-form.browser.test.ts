import { isStringControl, rankWith, type JsonSchema, type UISchemaElement } from '@jsonforms/core';
import { afterEach, describe, expect, test } from 'vitest';
import type { FormProblem } from '../binding/form-context.js';
import { mountForm, type MountedForm } from '../testing/mount-form.js';
import { createValidatorShim } from '../validation/validator-shim.js';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Имя' },
    age: { type: 'integer', title: 'Возраст' },
  },
};
const data = { name: 'Анна', age: 30 };

let mounted: MountedForm;
const problems: FormProblem['code'][] = [];
const collect = (event: Event): void => {
  problems.push((event as CustomEvent<FormProblem>).detail.code);
};

async function mountBroken(settings: Parameters<typeof mountForm>[0]): Promise<void> {
  problems.length = 0;
  document.addEventListener('semya-error', collect);
  mounted = await mountForm(settings);
}
afterEach(() => {
  document.removeEventListener('semya-error', collect);
  mounted.remove();
});

describe('a form at fault says so in Russian, tells the host and keeps the data', () => {
  test('a schema that points nowhere', async () => {
    const broken: JsonSchema = {
      type: 'object',
      properties: { name: { $ref: '#/definitions/none' } },
    };
    await mountBroken({ schema: broken, data });
    expect(mounted.get('[role=alert]').textContent).toContain('в её схеме ошибка');
    expect(problems).toEqual(['broken-schema']);
    expect(mounted.form.data).toBe(data);
  });

  test('and works again once the host mends it', async () => {
    const broken: JsonSchema = { type: 'object', properties: { name: { $ref: '#/nowhere' } } };
    await mountBroken({ schema: broken, data });
    mounted.form.schema = schema;
    await mounted.form.updateComplete;
    expect(mounted.root.querySelector('[role=alert]')).toBeNull();
    expect(mounted.get('[data-path="name"] input').value).toBe('Анна');
  });

  test('a schema that breaks while the form is open', async () => {
    await mountBroken({ schema, data });
    mounted.form.schema = { type: 'object', properties: { name: { $ref: '#/nowhere' } } };
    await mounted.form.updateComplete;
    expect(problems).toEqual(['broken-schema']);
    mounted.form.schema = schema;
    await mounted.form.updateComplete;
    expect(mounted.get('[data-path="name"] input').value).toBe('Анна');
  });

  test('a view that is none', async () => {
    await mountBroken({ schema, data, uischema: 'VerticalLayout' as unknown as UISchemaElement });
    expect(mounted.get('[role=alert]').textContent).toContain('описании её вида');
    expect(problems).toEqual(['broken-uischema']);
  });

  test('an element that nobody can draw: the rest is drawn', async () => {
    const uischema = {
      type: 'VerticalLayout',
      elements: [null, { type: 'Hologram' }, { type: 'Control', scope: '#/properties/name' }],
    } as unknown as UISchemaElement;
    await mountBroken({ schema, data, uischema });
    mounted.form.data = { name: 5 };
    await mounted.form.showErrors();
    expect(mounted.get('.summary').textContent).toContain('Имя');
    mounted.form.data = data;
    await mounted.form.updateComplete;
    expect(mounted.root.querySelectorAll('.broken')).toHaveLength(2);
    expect(mounted.get('.broken:nth-of-type(2)').textContent).toContain('Hologram');
    expect(mounted.get('[data-path="name"] input').value).toBe('Анна');
  });

  test('a renderer that fails: the rest is drawn', async () => {
    const tester = rankWith(100, isStringControl);
    const render = (): never => {
      throw new Error('out of order');
    };
    await mountBroken({ schema, data, renderers: [{ tester, render }] });
    expect(problems).toEqual(['broken-renderer']);
    expect(mounted.get('[role=alert]').textContent).toContain('данные сохранены');
    expect(mounted.get('[data-path="age"] input').value).toBe('30');
  });

  test('no validator for the schema', async () => {
    await mountBroken({ schema, data, validator: createValidatorShim({}) });
    expect(mounted.get('[role=alert]').textContent).toContain('нет средства проверки');
    expect(problems).toEqual(['missing-validator']);
  });

  test('data that are of quite another kind are shown and found wrong', async () => {
    await mountBroken({ schema, data: { name: { first: 'Анна' }, age: 'тридцать' } });
    expect(mounted.get('[data-path="name"] input').value).toBe('{"first":"Анна"}');
    expect(mounted.get('[data-path="age"] input').value).toBe('тридцать');
    expect(mounted.form.validate().valid).toBe(false);
  });
});
