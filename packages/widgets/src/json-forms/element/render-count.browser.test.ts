import {
  isStringControl,
  rankWith,
  uiTypeIs,
  type JsonSchema,
  type UISchemaElement,
} from '@jsonforms/core';
import { html } from 'lit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ControlProps, LayoutProps } from '../binding/bindings.js';
import type { Renderer } from '../binding/renderer.js';
import { layoutChildren } from '../renderers/layout/layout-children.js';
import { mountForm, type MountedForm } from '../testing/mount-form.js';

const names = ['lastName', 'firstName', 'patronymic', 'alias'];

const schema: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { type: 'string', minLength: 2 }])),
  required: ['lastName'],
};

const control = (name: string, rule?: UISchemaElement['rule']): UISchemaElement => ({
  type: 'Control',
  ...{ scope: `#/properties/${name}` },
  ...(rule ? { rule } : {}),
});

const uischema = {
  type: 'VerticalLayout',
  elements: [
    {
      type: 'Group',
      elements: [control('lastName'), control('firstName'), control('patronymic')],
    },
    control('alias', {
      effect: 'HIDE',
      condition: { scope: '#/properties/lastName', schema: { maxLength: 3 } },
    } as unknown as UISchemaElement['rule']),
  ],
} as unknown as UISchemaElement;

const counts = new Map<string, number>();
const count = (name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

const counted: readonly Renderer[] = [
  {
    tester: rankWith(100, isStringControl),
    render: (props: ControlProps) => {
      count(props.path);
      return html`<input data-path=${props.path} .value=${props.data ?? ''} />`;
    },
  },
  ...['VerticalLayout', 'Group'].map((type): Renderer => ({
    tester: rankWith(100, uiTypeIs(type)),
    render: (props: LayoutProps, form) => {
      count(type);
      return html`<div>${layoutChildren(props, form)}</div>`;
    },
  })),
];

let mounted: MountedForm;
beforeEach(async () => {
  counts.clear();
  mounted = await mountForm({
    schema,
    uischema,
    data: { lastName: 'Ивушкина' },
    renderers: counted,
  });
});
afterEach(() => {
  mounted.remove();
});

/** A change as a control of the form makes it. */
const change = (path: string, value: unknown): void => {
  mounted.form.store?.dispatch({ type: 'jsonforms/UPDATE', path, updater: () => value });
};

describe('a form draws no more than it must', () => {
  test('each part once at the start', () => {
    expect([...counts.values()]).toEqual(Array.from(counts, () => 1));
    expect(counts.size).toBe(6);
  });

  test('a keystroke draws its own control and nothing else', () => {
    counts.clear();
    for (const value of ['А', 'Ан', 'Анн', 'Анна']) change('firstName', value);
    expect([...counts]).toEqual([['firstName', 4]]);
  });

  test('a control that a rule hides or shows is drawn when the outcome changes, not before', () => {
    counts.clear();
    change('lastName', 'Ивушкин');
    expect([...counts]).toEqual([['lastName', 1]]);
    change('lastName', 'Ив');
    expect(mounted.root.querySelector('[data-path="alias"]')).toBeNull();
    expect([...counts]).toEqual([['lastName', 2]]);
    change('lastName', 'Ивушкин');
    expect([...counts]).toEqual([
      ['lastName', 3],
      ['alias', 1],
    ]);
  });

  test('the host handing back the data it was told of draws nothing', async () => {
    change('firstName', 'Анна');
    counts.clear();
    const { data } = mounted.form;
    mounted.form.data = data;
    await mounted.form.updateComplete;
    expect([...counts]).toEqual([]);
  });

  test('data that the host replaces draw the controls whose value differs', async () => {
    counts.clear();
    mounted.form.data = { lastName: 'Ивушкина', patronymic: 'Петровна' };
    await mounted.form.updateComplete;
    expect([...counts]).toEqual([['patronymic', 1]]);
  });
});
