import { documentRegister } from '@semya/rules/regulations';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { compiledDocuments } from '../../build/compiled-documents.js';
import { asUi, type UiNode } from './compile/ui-node.js';
import type { DocumentShape } from './compile/compile-source.js';
import { fieldsOf } from './fields.js';
import { asNode, optionsOf } from './schema-node.js';

const documents = await compiledDocuments();
const ids = new Set(documents.map(({ definition }) => definition.id));
const ajv = new Ajv({ strict: false, validateFormats: false });

const fieldsIn = ({ schema, volume }: DocumentShape) => [
  ...fieldsOf(schema).values(),
  ...(volume === undefined ? [] : fieldsOf(volume.schema).values()),
];

describe('the catalogue', () => {
  it('has every document of the register, and no other', () => {
    expect([...ids].sort()).toEqual(documentRegister.map(({ id }) => id).sort());
  });

  it('calls no two documents alike', () => {
    const titles = documents.map(({ definition }) => definition.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

describe.each(documents.map((document) => [document.definition.id, document] as const))(
  '%s',
  (_id, document) => {
    const { definition, schema, volume, uischema } = document;

    it('has schemas that are JSON Schema', () => {
      expect(ajv.validateSchema(schema)).toBe(true);
      if (volume !== undefined) expect(ajv.validateSchema(volume.schema)).toBe(true);
    });

    it('leads to documents that there are', () => {
      const { produces, requires } = definition;
      const referred = fieldsIn(document).flatMap(({ schema: node }) => node['x-ref'] ?? []);
      const named = [...produces, ...requires, ...referred];
      expect(named.filter((name) => !ids.has(name))).toEqual([]);
      expect([...produces, ...requires]).not.toContain(definition.id);
    });

    it('asks yes or no in words and never by a box that is merely not ticked', () => {
      const boxes = fieldsIn(document).filter(({ schema: node }) => node.type === 'boolean');
      expect(boxes.map(({ path }) => path)).toEqual([]);
    });

    it('offers options that differ, each under a lasting id', () => {
      for (const { path, schema: node } of fieldsIn(document)) {
        const options = optionsOf(node) ?? [];
        const values = options.map((option) => option.const);
        expect([path, new Set(values).size]).toEqual([path, values.length]);
        expect([path, new Set(options.map(({ title }) => title)).size]).toEqual([
          path,
          values.length,
        ]);
        expect(values.filter((id) => typeof id !== 'string' || !LASTING_ID.test(id))).toEqual([]);
      }
    });

    it('is divided by sense', () => {
      const labels = labelsOf(asUi(uischema));
      expect(labels.filter((label) => /^(Раздел|Шаг|Часть)? ?\d*$/u.test(label))).toEqual([]);
    });

    it('says who may see and change it', () => {
      const { read = [], write = [] } = asNode(schema)['x-access'] ?? {};
      expect(read.length).toBeGreaterThan(0);
      expect(write.length).toBeGreaterThan(0);
      expect(write.filter((role) => !read.includes(role))).toEqual([]);
    });

    it('names its fields in Russian', () => {
      const shown = fieldsIn(document).filter(({ hidden, name }) => !hidden && name !== '*');
      const unnamed = shown.filter(({ schema: node }) => !/[а-яё№]/iu.test(node.title ?? ''));
      expect(unnamed.map(({ path }) => path)).toEqual([]);
    });
  },
);

const LASTING_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

const labelsOf = (element: UiNode): readonly string[] => [
  ...(typeof element.label === 'string' ? [element.label] : []),
  ...(element.elements ?? []).flatMap(labelsOf),
];
