import {
  composePaths,
  hasType,
  isOneOfEnumSchema,
  mapStateToAnyOfProps,
  mapStateToEnumControlProps,
  mapStateToMultiEnumControlProps,
  mapStateToOneOfEnumControlProps,
  mapStateToOneOfProps,
  type ControlElement,
  type JsonFormsState,
  type JsonSchema,
} from '@jsonforms/core';
import { getExamples } from '@jsonforms/examples';
import { afterEach, describe, expect, test } from 'vitest';
import {
  expectedControls,
  expectedInRow,
  stateOf,
  type Example,
  type ExpectedControl,
} from '../testing/example-oracle.js';
import { writeMoment } from '../renderers/date/civil-text.js';
import { mountForm, type MountedForm } from '../testing/mount-form.js';

const examples = getExamples() as unknown as readonly Example[];

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
  const own =
    ':scope > :is(label, legend, .table-title):not(.visually-hidden), :scope > .tick > label';
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

const isChoice = ({ oneOf, anyOf }: JsonSchema): boolean =>
  anyOf !== undefined || (oneOf !== undefined && !isOneOfEnumSchema({ oneOf } as JsonSchema));

const isRows = ({ schema }: Props, field: Element): boolean =>
  hasType(schema, 'array') &&
  !Array.isArray(schema.type) &&
  field.querySelector(':scope > .choices') === null;

/** Rows that are closed, or beside the one that is open, have no fields in the page until asked. */
function openRow(field: Element, index: number): void {
  field.querySelectorAll<HTMLElement>(':scope > .master-and-detail [role=tab]')[index]?.click();
  field.querySelectorAll<HTMLElement>('.row-toggle[aria-expanded=false]').forEach((toggle) => {
    toggle.click();
  });
}

function rowsIn(field: Element): number {
  const rows =
    ':scope > .rows > .row, :scope > .table-region > table > tbody > tr[data-row], :scope > .master-and-detail > .master > [role=tab]';
  return field.querySelectorAll(rows).length;
}

/** As many rows as there are data, each with the fields that JSON Forms would lay out. */
function expectRows(state: JsonFormsState, props: Props, field: Element): void {
  const rows = Array.isArray(props.data) ? (props.data as readonly unknown[]) : [];
  expect(rowsIn(field), `rows of ${props.path}`).toBe(rows.length);
  const isTable = field.matches('.table-field');
  rows.forEach((_, index) => {
    openRow(field, index);
    for (const control of expectedInRow(state, props, index)) {
      const isWhole = control.props.path === composePaths(props.path, String(index));
      expectShown(state, control, isTable || isWhole);
    }
  });
}

/** The shape that JSON Forms finds to fit is the one that is chosen. */
function expectChoice(state: JsonFormsState, { path, schema, label, data }: Props): void {
  const own = { uischema: { type: 'Control', scope: '#' } as const, path, schema };
  const mapper = schema.oneOf === undefined ? mapStateToAnyOfProps : mapStateToOneOfProps;
  const { indexOfFittingSchema: fitting } = mapper(state, own) as {
    readonly indexOfFittingSchema?: number;
  };
  const named = [...mounted.root.querySelectorAll('.branches')].filter(
    (branches) => labelIn(branches) === label.trim(),
  );
  const chosen = named.map((branches) =>
    [...branches.querySelectorAll<HTMLInputElement>(':scope > .choices input')].findIndex(
      (radio) => radio.checked,
    ),
  );
  expect(chosen.length, `choice «${label}»`).toBeGreaterThan(0);
  if (data === undefined) expect(chosen, `choice «${label}»`).toContain(-1);
  else if (fitting !== undefined) expect(chosen, `choice «${label}»`).toContain(fitting);
}

function expectShown(
  state: JsonFormsState,
  { props, tabs }: ExpectedControl,
  isNamedElsewhere = false,
): void {
  if (props.visible) openTabs(tabs);
  const fields = [...mounted.root.querySelectorAll(`[data-path="${CSS.escape(props.path)}"]`)];
  if (props.visible && isChoice(props.schema) && !hasType(props.schema, 'object')) {
    expectChoice(state, props);
    return;
  }
  if (!props.visible) {
    expect(fields, `${props.path} is hidden`).toEqual([]);
    return;
  }
  const field = fields.find(
    (one) =>
      labelIn(one) === props.label.trim() || (isNamedElsewhere && one.matches('.field, .object')),
  );
  expect(field, `${props.path} under «${props.label}»`).toBeDefined();
  if (!field || hasType(props.schema, 'object')) return;
  if (isRows(props, field)) {
    expectRows(state, props, field);
    return;
  }
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
      for (const control of expectedControls(state)) expectShown(state, control);
    },
  );
});
