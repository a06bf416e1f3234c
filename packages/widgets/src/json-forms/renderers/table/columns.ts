import {
  createLabelDescriptionFrom,
  encode,
  getI18nKey,
  getTranslator,
  isControlElement,
  toDataPath,
  type ControlElement,
  type JsonSchema,
  type Translator,
} from '@jsonforms/core';
import type { FormContext } from '../../binding/form-context.js';
import { controlsOf } from '../../binding/controls-of.js';
import { optionsOf } from '../../field/field-options.js';
import { schemaIn } from '../array/schema-in.js';
import { rowDetail } from '../array/row-detail.js';
import type { ArrayProps } from '../array/array-binding.js';
import { fieldsInColumns } from './column-groups.js';
import { widthOf, type ColumnWidth } from './column-width.js';

/** A column of a table: the control that stands in each of its cells. */
export interface Column extends ColumnWidth {
  /** Its scope starts from a row. */
  readonly uischema: ControlElement;
  /** Data path inside a row, e.g. `person.lastName`. */
  readonly path: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  /** The object whose fields this column and its neighbours are. */
  readonly group: ColumnGroup | undefined;
}

/** An object in a row whose fields stand in columns of their own under its title. */
export interface ColumnGroup {
  readonly uischema: ControlElement;
  readonly path: string;
  readonly schema: JsonSchema;
  readonly label: string;
  readonly columns: number;
}

type Stated = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stated => typeof value === 'object' && value !== null;

/** Columns that `options.columns` lists, over what the detail says of the same field. */
function statedColumns(listed: readonly unknown[], controls: readonly ControlElement[]) {
  return listed.filter(isRecord).map((column): ControlElement => {
    const { scope, name, width, label, rule, options } = column;
    const place = typeof scope === 'string' ? scope : `#/properties/${encode(String(name))}`;
    const known = controls.find((control) => control.scope === place);
    return {
      ...(known ?? { type: 'Control', scope: place }),
      ...(typeof label === 'string' ? { label } : {}),
      ...(isRecord(rule) ? { rule: rule as unknown as NonNullable<ControlElement['rule']> } : {}),
      options: { ...known?.options, ...(isRecord(options) ? options : {}), columnWidth: width },
    };
  });
}

function controlsIn(props: ArrayProps): readonly ControlElement[] {
  const controls = controlsOf(rowDetail(props), '').flatMap(({ uischema }) =>
    isControlElement(uischema) ? [uischema] : [],
  );
  const { columns } = optionsOf(props);
  return Array.isArray(columns) ? statedColumns(columns, controls) : controls;
}

/** The share of the width that the options give a column: beside it, or in a map by name. */
function statedShare(props: ArrayProps, control: ControlElement): number | undefined {
  const { columns } = optionsOf(props);
  const own: unknown = control.options?.columnWidth;
  const mapped: unknown = isRecord(columns) ? columns[toDataPath(control.scope)] : undefined;
  const share = typeof own === 'number' ? own : mapped;
  return typeof share === 'number' && share > 0 ? share : undefined;
}

interface Query {
  readonly props: ArrayProps;
  readonly translate: Translator;
}

const schemaOf = ({ props }: Query, { scope }: ControlElement): JsonSchema =>
  schemaIn(props.items, scope, props.rootSchema) ?? {};

function textOf(query: Query, control: ControlElement, part: 'label' | 'description'): string {
  const schema = schemaOf(query, control);
  const stated =
    part === 'label' ? createLabelDescriptionFrom(control, schema).text : schema.description;
  const key = getI18nKey(schema, control, `${query.props.path}.${toDataPath(control.scope)}`, part);
  return query.translate(key, stated ?? '', { schema, uischema: control });
}

function isRequired(query: Query, { scope }: ControlElement): boolean {
  const [property = ''] = scope.split('/').slice(-1);
  const holder = scope.slice(0, scope.lastIndexOf('/properties/')) || '#';
  const schema = schemaOf(query, { type: 'Control', scope: holder });
  const sometimes = (schemaOf(query, { type: 'Control', scope }) as Stated)['x-required'] === true;
  return sometimes || (schema.required ?? []).includes(property);
}

function columnOf(query: Query, control: ControlElement, group?: ColumnGroup): Column {
  const label = textOf(query, control, 'label');
  const width = widthOf(schemaOf(query, control), label);
  const stated = statedShare(query.props, group?.uischema ?? control);
  return {
    uischema: control,
    path: toDataPath(control.scope),
    label,
    hint: textOf(query, control, 'description'),
    required: isRequired(query, control),
    share: stated === undefined ? width.share : stated / (group?.columns ?? 1),
    least: width.least,
    group,
  };
}

function columnsFor(query: Query): readonly Column[] {
  return controlsIn(query.props).flatMap((control): readonly Column[] => {
    const schema = schemaOf(query, control);
    const fields = fieldsInColumns(query.props, control, schema);
    if (fields.length === 0) return [columnOf(query, control)];
    const path = toDataPath(control.scope);
    const label = textOf(query, control, 'label');
    const group = { uischema: control, path, schema, label, columns: fields.length };
    return fields.map((field) => columnOf(query, field, group));
  });
}

interface Known {
  readonly of: readonly unknown[];
  readonly columns: readonly Column[];
}

const known = new WeakMap<ControlElement, Known>();

/** The columns of a table. The same objects while nothing they are made of changes. */
export function columnsOf(props: ArrayProps, form: FormContext): readonly Column[] {
  const translate = getTranslator()({ jsonforms: form.store.getState() });
  const of = [props.items, props.rootSchema, props.uischemas, translate];
  const before = known.get(props.uischema);
  if (before?.of.every((part, place) => part === of[place])) return before.columns;
  const columns = columnsFor({ props, translate });
  known.set(props.uischema, { of, columns });
  return columns;
}
