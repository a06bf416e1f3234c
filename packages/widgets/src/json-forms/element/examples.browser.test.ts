import {
  hasType,
  isAllOfControl,
  isAnyOfControl,
  isObjectArrayControl,
  isOneOfControl,
  isOneOfEnumControl,
  isPrimitiveArrayControl,
  mapStateToEnumControlProps,
  mapStateToMultiEnumControlProps,
  mapStateToOneOfEnumControlProps,
  schemaMatches,
  uiTypeIs,
  type ControlElement,
  type JsonFormsState,
  type Tester,
} from '@jsonforms/core';
import { getExamples } from '@jsonforms/examples';
import { afterEach, describe, expect, test } from 'vitest';
import {
  expectedControls,
  stateOf,
  type Example,
  type ExpectedControl,
} from '../testing/example-oracle.js';
import { writeMoment } from '../renderers/date/civil-text.js';
import { mountForm, type MountedForm } from '../testing/mount-form.js';

const examples = getExamples() as unknown as readonly Example[];

/** Families of controls that have no renderer here yet. The list is to be emptied. */
const awaited: Readonly<Record<string, Tester>> = {
  'lists of objects': isObjectArrayControl,
  'lists of plain values': isPrimitiveArrayControl,
  'lists of lists and lists of anything': schemaMatches((schema) => hasType(schema, 'array')),
  'all of several shapes': isAllOfControl,
  'any of several shapes': isAnyOfControl,
  'one of several shapes': (...given) => isOneOfControl(...given) && !isOneOfEnumControl(...given),
  'a list with its detail': uiTypeIs('ListWithDetail'),
};

type Props = ExpectedControl['props'];

const optionsOf = (state: JsonFormsState, { schema, path, uischema }: Props) => {
  const { i18n } = uischema;
  const control: ControlElement = { type: 'Control', scope: '#', ...(i18n ? { i18n } : {}) };
  const own = { uischema: control, schema, path };
  if (hasType(schema, 'array')) return mapStateToMultiEnumControlProps(state, own).options;
  return schema.oneOf
    ? mapStateToOneOfEnumControlProps(state, own).options
    : mapStateToEnumControlProps(state, own).options;
};

const isDate = ({ schema, uischema }: Props): boolean =>
  schema.format === 'date' || uischema.options?.format === 'date';

const isTime = ({ schema, uischema }: Props): boolean =>
  schema.format === 'time' || uischema.options?.format === 'time';

/** A text as a Russian form writes it: dates by dots, no seconds where there are none. */
function written(text: string, props: Props): string {
  if (isTime(props)) return text.replace(/:00$/, '');
  if (props.schema.format === 'date-time') return writeMoment(text) ?? text;
  const isFull = isDate(props) && /^\d{4}-\d\d-\d\d$/.test(text);
  return isFull ? text.split('-').reverse().join('.') : text;
}

/** The value as the control must show it, made of nothing but the data and the schema. */
function shownValue(state: JsonFormsState, props: Props): unknown {
  const data = props.data as unknown;
  const options = optionsOf(state, props);
  if (options) {
    const values = data === undefined ? [] : Array.isArray(data) ? (data as unknown[]) : [data];
    const labels = options.filter(({ value }) => values.includes(value)).map(({ label }) => label);
    const strangers = values.filter((value) => !options.some((option) => option.value === value));
    return [...labels, ...strangers.map((value) => `${String(value)} (нет в списке)`)];
  }
  if (props.schema.type === 'boolean') return data === true;
  if (data === undefined || data === null) return '';
  if (typeof data === 'number') return String(data).replace('.', ',');
  return typeof data === 'string' ? written(data, props) : JSON.stringify(data);
}

/** The value as the page shows it. */
function valueIn(field: Element): unknown {
  const select = field.querySelector('select');
  if (select) return select.value === '' ? [] : [select.selectedOptions[0]?.textContent.trim()];
  const choices = [...field.querySelectorAll<HTMLInputElement>('.choices input')];
  if (choices.length > 0) {
    return choices.filter((box) => box.checked).map((box) => box.labels?.[0]?.textContent.trim());
  }
  const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (input instanceof HTMLInputElement && input.type === 'checkbox') return input.checked;
  return input?.value;
}

const labelIn = (field: Element): string => {
  const own = ':scope > label, :scope > legend, :scope > .tick > label';
  const label = field.querySelector(own)?.cloneNode(true) as Element | undefined;
  label?.querySelector('.required')?.remove();
  return label?.textContent.trim() ?? '';
};

let mounted: MountedForm;
afterEach(() => {
  mounted.remove();
});

/** Opens tabs or steps by their places, the outermost first. */
function openTabs(tabs: readonly number[]): void {
  tabs.forEach((position, depth) => {
    const list = mounted.root.querySelectorAll('[role=tablist], .step-list')[depth];
    list?.querySelectorAll('button')[position]?.click();
  });
}

const isTextual = (field: Element): boolean =>
  field.querySelector('input[type=text], input[type=email], textarea') !== null;

function expectShown(state: JsonFormsState, { props, tabs }: ExpectedControl): void {
  if (props.visible) openTabs(tabs);
  const fields = [...mounted.root.querySelectorAll(`[data-path="${CSS.escape(props.path)}"]`)];
  if (!props.visible) {
    expect(fields, `${props.path} is hidden`).toEqual([]);
    return;
  }
  const field = fields.find((one) => labelIn(one) === props.label.trim());
  expect(field, `${props.path} under «${props.label}»`).toBeDefined();
  if (!field || hasType(props.schema, 'object')) return;
  expect(valueIn(field), props.path).toEqual(shownValue(state, props));
  const inputs = [...field.querySelectorAll<HTMLInputElement>('input, select, textarea')];
  const own = inputs.filter((input) => input.tabIndex >= 0 || input.disabled);
  if (!props.enabled)
    expect(
      own.every((input) => input.disabled),
      props.path,
    ).toBe(true);
  if (props.enabled && !props.readonly) {
    expect(
      own.some((input) => input.disabled || input.readOnly),
      props.path,
    ).toBe(false);
  }
  if (props.readonly && isTextual(field)) {
    expect(
      own.every((input) => input.readOnly),
      props.path,
    ).toBe(true);
  }
}

describe('JSON Forms’ own examples show as its mappers want them', () => {
  test.each(examples.map((example) => [example.name, example] as const))(
    '%s',
    async (_, example) => {
      const { name, data, ...settings } = example;
      const state = stateOf(example);
      const { core } = state.jsonforms;
      if (!core) throw new Error(`${name} has no state.`);
      mounted = await mountForm({
        schema: core.schema,
        uischema: core.uischema,
        data,
        i18n: settings.i18n,
        config: settings.config ?? {},
        uischemas: settings.uischemas ?? [],
        readonly: settings.readonly ?? false,
      });
      expect(mounted.root.querySelectorAll('.broken[role=alert]')).toHaveLength(0);
      const context = { rootSchema: core.schema, config: settings.config };
      for (const control of expectedControls(state)) {
        const { props } = control;
        const place = [{ ...props.uischema, scope: '#' }, props.schema, context] as const;
        const isAwaited = Object.values(awaited).some((tester) => tester(...place));
        if (!isAwaited) expectShown(state, control);
      }
    },
  );
});
