import { evalVisibility, type UISchemaElement } from '@jsonforms/core';
import { describe, expect, it } from 'vitest';
import { load } from '../../testing/load.js';
import { interpret } from '../../validation/interpret.js';
import { schemaKey } from '../../validation/schema-key.js';
import type { CompiledDocument, JsonSchema } from '../../contracts/document.js';
import { fieldsOf } from '../fields.js';
import { catalogue } from '../index.js';
import { pointersOf, withValueAt, type RecordData } from '../pointer.js';
import { visibilityIn } from '../visibility.js';
import { asUi, type UiCondition, type UiNode } from './ui-node.js';

type Ajv = Parameters<typeof evalVisibility>[3];

/** The interpreter as the AJV that JSON Forms asks for its rules. */
const ajv = {
  validate: (schema: JsonSchema, data: unknown) => interpret(schema)(data),
} as unknown as Ajv;

/** Pointers of the fields that JSON Forms shows of a record. */
function shown(document: CompiledDocument, data: RecordData): ReadonlySet<string> {
  const pointers = new Set<string>();
  const walk = (element: UiNode, base: string): void => {
    const path = base.slice(1).replaceAll('/', '.');
    const isShown =
      element.rule === undefined ||
      evalVisibility(element as unknown as UISchemaElement, data, path, ajv, {});
    if (!isShown) return;
    const pointer = element.scope && base + element.scope.replace(/^#|\/properties/gu, '');
    if (pointer !== undefined) pointers.add(pointer);
    element.elements?.forEach((child) => {
      walk(child, base);
    });
    const detail = element.options?.detail;
    if (detail === undefined || pointer === undefined) return;
    const isTable = fieldsOf(document.schema).has(`${pointer.replace(/\/\d+/gu, '/*')}/*`);
    const places = isTable ? pointersOf(data, `${pointer}/*`) : [pointer];
    for (const place of places) walk(detail, place);
  };
  walk(asUi(document.uischema), '');
  return pointers;
}

/** Every field of the record as it stands, rows and all, that is not kept hidden. */
function there(document: CompiledDocument, data: RecordData): ReadonlySet<string> {
  const isThere = visibilityIn(document, data);
  const fields = [...fieldsOf(document.schema).values()];
  return new Set(
    fields
      .filter(({ hidden, name }) => !hidden && name !== '*')
      .flatMap(({ path }) => pointersOf(data, path))
      .filter(isThere),
  );
}

function statesOf(document: CompiledDocument): readonly RecordData[] {
  const options = [...fieldsOf(document.schema).values()].filter(
    ({ schema }) => schema.oneOf !== undefined,
  );
  return options.flatMap(({ schema, path }) =>
    pointersOf(document.example, path).flatMap((pointer) =>
      [undefined, ...(schema.oneOf ?? []).map((option) => option.const)].map((value) =>
        withValueAt(document.example, pointer, value),
      ),
    ),
  );
}

describe.each(catalogue)('rules of $id', ({ id }) => {
  const loading = load(id);

  it('make JSON Forms show exactly what is there, whatever is answered', async () => {
    const document = await loading;
    for (const data of [{}, ...statesOf(document)]) {
      expect([...shown(document, data)].sort()).toEqual([...there(document, data)].sort());
    }
  });

  it('leave no layout that shows nothing', async () => {
    const document = await loading;
    const emptyLayouts = (element: UiNode, data: RecordData): readonly unknown[] => {
      const visible = (node: UiNode): boolean =>
        node.rule === undefined ||
        evalVisibility(node as unknown as UISchemaElement, data, '', ajv, {});
      if (!visible(element) || element.elements === undefined) return [];
      const inner = element.elements.filter(visible);
      return inner.length === 0
        ? [element.id]
        : inner.flatMap((child) => emptyLayouts(child, data));
    };
    for (const data of [{}, ...statesOf(document)]) {
      expect(emptyLayouts(asUi(document.uischema), data)).toEqual([]);
    }
  });

  it('ask only schemas that are compiled beforehand', async () => {
    const document = await loading;
    const schemas = (condition: UiCondition): readonly JsonSchema[] =>
      'scope' in condition ? [condition.schema] : condition.conditions.flatMap(schemas);
    const asked = (element: UiNode): readonly JsonSchema[] => [
      ...(element.rule ? schemas(element.rule.condition) : []),
      ...(element.elements ?? []).flatMap(asked),
      ...(element.options?.detail ? asked(element.options.detail) : []),
    ];
    for (const schema of asked(asUi(document.uischema))) {
      expect(document.validators.has(schemaKey(schema))).toBe(true);
    }
  });
});
