import {
  enumToEnumOptionMapper,
  getI18nKeyPrefix,
  getTranslator,
  isEnumSchema,
  isOneOfEnumSchema,
  oneOfToEnumOptionMapper,
  type JsonSchema,
} from '@jsonforms/core';
import { fill } from '../../../locale/fill.js';
import type { FormContext } from '../../binding/form-context.js';
import { optionsOf } from '../../field/field-options.js';
import { valueAt } from '../../store/data-path.js';
import { mergedAllOf } from '../../validation/all-of.js';
import { branchesOf, branchKeywords, withoutReference } from '../../validation/branches.js';
import { writeDate } from '../date/civil-text.js';
import { rowPath, type ArrayProps } from './array-binding.js';
import { schemaIn } from './schema-in.js';

type Schema = JsonSchema & Readonly<Record<string, unknown>>;

/** A value in a row, with its schema and the place that translations of it are looked up by. */
interface Part {
  readonly value: unknown;
  readonly schema: Schema;
  readonly path: string;
}

/** Paths in a row of the values that name it, as the options say; none when they say nothing. */
function statedNames(props: ArrayProps): readonly string[] {
  const { elementLabelProp, childLabelProp, labelRef } = optionsOf(props);
  const stated = elementLabelProp ?? childLabelProp;
  if (typeof stated === 'string') return [stated];
  if (Array.isArray(stated)) return stated.filter((one): one is string => typeof one === 'string');
  return typeof labelRef === 'string' ? [pathOfRef(labelRef)] : [];
}

/** JSON Forms' `labelRef`, `#/items/properties/name`, as a path in the row. */
const pathOfRef = (ref: string): string =>
  ref
    .split('/')
    .filter((segment) => !['#', 'items', 'properties'].includes(segment))
    .join('.');

/** The shapes that a value may have: its own, and those of its branches. */
const shapesOf = (schema: JsonSchema, rootSchema: JsonSchema): readonly JsonSchema[] => [
  mergedAllOf(schema, rootSchema),
  ...branchKeywords.flatMap((keyword) => branchesOf(schema, keyword, rootSchema)),
];

/** Properties that may name a value; a constant says the same of each. */
function propertiesOf(schema: JsonSchema, rootSchema: JsonSchema): readonly [string, Schema][] {
  return shapesOf(schema, rootSchema)
    .flatMap(({ properties }) => Object.entries<JsonSchema>(properties ?? {}))
    .map(([name, property]): [string, Schema] => [
      name,
      withoutReference(property, rootSchema) as Schema,
    ])
    .filter(([, property]) => property.const === undefined);
}

function chosen({ value, schema, path }: Part, form: FormContext): string | undefined {
  const translate = getTranslator()({ jsonforms: form.store.getState() });
  const prefix = getI18nKeyPrefix(schema, undefined, path);
  if (isOneOfEnumSchema(schema)) {
    const options: readonly JsonSchema[] = schema.oneOf ?? [];
    const option = options.find((one) => one.const === value);
    return option && oneOfToEnumOptionMapper(option, translate, prefix).label;
  }
  return isEnumSchema(schema) ? enumToEnumOptionMapper(value, translate, prefix).label : undefined;
}

/** What a value says in words; empty for what names nothing: yes and no, lists, nothing. */
function written(part: Part, props: ArrayProps, form: FormContext): string {
  const { value, schema, path } = part;
  if (typeof value === 'string' || typeof value === 'number') {
    const label = chosen(part, form);
    if (label !== undefined) return label;
    const date = schema.format === 'date' ? writeDate(value) : undefined;
    return date ?? String(value);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  const values = value as Readonly<Record<string, unknown>>;
  return propertiesOf(schema, props.rootSchema)
    .filter(([, property]) => property['x-hidden'] !== true)
    .map(([name, property]) => ({
      value: values[name],
      schema: property,
      path: `${path}.${name}`,
    }))
    .map((inner) => written(inner, props, form))
    .filter(Boolean)
    .join(' ');
}

const scopeOf = (name: string): string =>
  `#/${name
    .split('.')
    .map((segment) => `properties/${segment}`)
    .join('/')}`;

function partOf(props: ArrayProps, row: unknown, name: string): Part {
  const schema = schemaIn(props.items, scopeOf(name), props.rootSchema) as Schema | undefined;
  return { value: valueAt(row, name), schema: schema ?? {}, path: `${props.path}.${name}` };
}

/**
 * What a row is called: by the values that `elementLabelProp` names, else by the first of its values
 * that says anything. Empty when nothing in the row does.
 */
export function nameOfRow(props: ArrayProps, form: FormContext, row: unknown): string {
  if (typeof row !== 'object' || row === null) {
    return written({ value: row, schema: props.items as Schema, path: props.path }, props, form);
  }
  const say = (name: string): string => written(partOf(props, row, name), props, form);
  const stated = statedNames(props).map(say).filter(Boolean).join(' ');
  if (stated !== '') return stated;
  for (const [name] of propertiesOf(props.items, props.rootSchema)) {
    const said = say(name);
    if (said !== '') return said;
  }
  return '';
}

const rowAt = (props: ArrayProps, form: FormContext, index: number): unknown =>
  valueAt(form.store.getState().core.data, rowPath(props, index));

/** The name of a row as actions say it: «Удалить: Анна», «Удалить: запись 3». */
export function calledRow(
  props: ArrayProps,
  form: FormContext,
  index: number,
  row: unknown = rowAt(props, form, index),
): string {
  const name = nameOfRow(props, form, row);
  return name === '' ? fill(props.arrayTexts.namelessRow, { number: index + 1 }) : name;
}

/** The title of a row: its number and its name. */
export function rowTitle(props: ArrayProps, form: FormContext, index: number): string {
  const { rowTitle: text, namelessTitle } = props.arrayTexts;
  const name = nameOfRow(props, form, rowAt(props, form, index));
  return fill(name === '' ? namelessTitle : text, { number: index + 1, name });
}
