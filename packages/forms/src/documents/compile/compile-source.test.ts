import type { Condition } from '@semya/rules/conditions';
import { describe, expect, it } from 'vitest';
import type { Visibility } from '../../contracts/document.js';
import { interpret } from '../../validation/interpret.js';
import type { DocumentSource } from '../document-source.js';
import { fieldsOf } from '../fields.js';
import { compileSource } from './compile-source.js';

const yes = (fact: string): Condition => ({ fact, operator: 'equal', value: 'yes' });

const text = { type: 'string' };
const properties = {
  a: text,
  b: text,
  c: text,
  rows: {
    type: 'array',
    items: { type: 'object', properties: { kind: text, note: text }, required: ['kind'] },
  },
};

function sourceWith(
  visibility: readonly Visibility[],
  uischema: DocumentSource['uischema'] = { type: 'VerticalLayout', elements: [] },
): DocumentSource {
  return {
    definition: {
      ...{ id: 'sheet', edition: '1', title: 'Лист', shortTitle: 'Лист', kind: 'sheet' },
      ...{ named: false, external: false, sources: [], cardinality: 'one', stages: [] },
      ...{ sensitivity: 'ordinary', approvedBy: [], signedBy: [], produces: [], requires: [] },
      ...{ recordTitle: 'Лист', dateField: '/a', computed: [], checks: [], events: [] },
      ...{ signatories: [], print: { orientation: 'portrait', margins: 'gost-20', blocks: [] } },
      visibility,
    },
    schema: { type: 'object', properties },
    uischema,
    example: {},
  };
}

const compiled = (visibility: readonly Visibility[]) => {
  const result = compileSource(sourceWith(visibility));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const problemsOf = (visibility: readonly Visibility[], uischema?: DocumentSource['uischema']) =>
  compileSource(sourceWith(visibility, uischema)).problems.map(({ code, path }) => [code, path]);

describe('visibility', () => {
  it('carries through: a hidden answer decides nothing', () => {
    const { definition } = compiled([
      { field: '/b', when: yes('/a') },
      { field: '/c', when: yes('/b'), required: true },
    ]);
    expect(definition.visibility).toEqual([
      { field: '/b', when: yes('/a') },
      { field: '/c', when: { all: [yes('/b'), yes('/a')] }, required: true },
    ]);
  });

  it('of one field stated twice must be met twice', () => {
    const { definition } = compiled([
      { field: '/c', when: yes('/a') },
      { field: '/c', when: { not: { not: yes('/b') } }, required: true },
    ]);
    expect(definition.visibility).toEqual([
      { field: '/c', when: { all: [yes('/a'), yes('/b')] }, required: true },
    ]);
  });

  it.each([
    ['of a field that is not there', [{ field: '/x', when: yes('/a') }], [['unknown-field', '/x']]],
    ['by a field that is not there', [{ field: '/a', when: yes('/x') }], [['unknown-field', '/x']]],
    [
      'in a circle',
      [
        { field: '/a', when: yes('/b') },
        { field: '/b', when: yes('/a') },
      ],
      [['visibility-circular', '/a']],
    ],
    [
      'by what a schema cannot ask',
      [{ field: '/b', when: { event: { type: 'home-visit' } } }],
      [['visibility-not-expressible', '/b']],
    ],
  ])('%s is refused', (_what, visibility, problems) => {
    expect(problemsOf(visibility as readonly Visibility[])).toEqual(problems);
  });
});

describe('required while visible', () => {
  it.each([
    [{ a: 'yes', b: 'yes' }, false],
    [{ a: 'yes', b: 'yes', c: '1' }, true],
    [{ a: 'yes', b: 'no' }, true],
    [{ a: 'yes' }, true],
    [{ b: 'yes' }, true],
  ])('looks at every field of the condition: %j is %s', (data, valid) => {
    const both = [{ field: '/c', when: { all: [yes('/a'), yes('/b')] }, required: true }];
    expect(interpret(compiled(both).schema)(data)).toBe(valid);
  });

  it('does not take an unanswered question for its negation', () => {
    const unless = [{ field: '/c', when: { not: yes('/a') }, required: true }];
    const { schema } = compiled(unless);
    expect(interpret(schema)({})).toBe(true);
    expect(interpret(schema)({ a: 'no' })).toBe(false);
  });

  it('works row by row', () => {
    const inRow = [{ field: '/rows/*/note', when: yes('./kind'), required: true }];
    const validate = interpret(compiled(inRow).schema);
    validate({ rows: [{ kind: 'no' }, { kind: 'yes' }, { kind: 'yes', note: 'x' }] });
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(['/rows/1']);
  });

  it('is refused where a row would have to look into other rows', () => {
    const outside = [{ field: '/c', when: yes('/rows/*/kind'), required: true }];
    expect(problemsOf(outside)).toEqual([['requirement-not-expressible', '/c']]);
  });
});

describe('the arrangement on screen', () => {
  const control = (name: string) => ({ type: 'Control', scope: `#/properties/${name}` });

  it('of a field that is not there is refused', () => {
    expect(problemsOf([], control('x'))).toEqual([['ui-unknown-field', '/x']]);
  });

  it('of a row refuses a rule that looks outside the row', () => {
    const visibility = [{ field: '/rows/*/note', when: yes('/a') }];
    expect(problemsOf(visibility, control('rows'))).toEqual([
      ['rule-not-expressible', '/rows/*/note'],
    ]);
  });

  it('hides a layout together with all that it holds, and asks each thing once', () => {
    const visibility = [
      { field: '/b', when: yes('/a') },
      { field: '/c', when: { all: [yes('/a'), yes('/b')] } },
    ];
    const group = { type: 'Group', elements: [control('b'), control('c')] };
    const result = compileSource(
      sourceWith(visibility, { type: 'VerticalLayout', elements: [control('a'), group] }),
    );
    const asks = (name: string) => ({
      scope: `#/properties/${name}`,
      schema: { const: 'yes' },
      failWhenUndefined: true,
    });
    expect(result.ok && result.value.uischema.elements).toMatchObject([
      { id: '/a' },
      {
        rule: { effect: 'SHOW', condition: asks('a') },
        elements: [{ id: '/b' }, { rule: { effect: 'SHOW', condition: asks('b') } }],
      },
    ]);
  });

  it('gives tables a layout of their rows, without what is kept hidden', () => {
    const result = compileSource(sourceWith([], control('rows')));
    expect(result.ok && result.value.uischema).toMatchObject({
      options: {
        detail: {
          elements: [{ scope: '#/properties/kind' }, { scope: '#/properties/note' }],
        },
      },
    });
  });
});

describe('rows', () => {
  it('have a hidden id', () => {
    const id = fieldsOf(compiled([]).schema).get('/rows/*/id');
    expect(id).toMatchObject({ hidden: true, required: false });
  });
});
