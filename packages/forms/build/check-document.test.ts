import { vocabulary } from '@semya/rules/regulations';
import { describe, expect, it } from 'vitest';
import type { DocumentDefinition } from '../src/contracts/document.js';
import { compileSource, type DocumentShape } from '../src/documents/compile/compile-source.js';
import { updateAt } from '../src/documents/compile/update-schema.js';
import { asNode, type SchemaNode } from '../src/documents/schema-node.js';
import { checkCoverage } from './check-coverage.js';
import { checkDocument } from './check-document.js';
import { checkReferences } from './check-references.js';
import { checkShapes } from './check-shape.js';
import { checkVocabulary } from './check-vocabulary.js';
import { documentIds, readDocument } from './read-document.js';
import { readOverlays } from './read-overlays.js';

async function shapeOf(id: string): Promise<DocumentShape> {
  const compiled = compileSource(await readDocument(id));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

const ids = await documentIds();
const act = await shapeOf('living-conditions-act');

const withField = (path: string, change: Partial<SchemaNode>): DocumentShape => ({
  ...act,
  schema: updateAt(asNode(act.schema), path, (node) => ({ ...node, ...change })),
});

const defining = (change: Partial<DocumentDefinition>): DocumentShape => ({
  ...act,
  definition: { ...act.definition, ...change },
});

const brief = (problems: ReturnType<typeof checkDocument>) =>
  problems.map(({ code, path }) => [code, path]);

describe('the documents of the package', () => {
  it.each(ids)('%s names only what there is', async (id) => {
    expect(checkDocument(await shapeOf(id))).toEqual([]);
  });

  it('and their overlays have the shape that their schemas ask for', async () => {
    expect(await checkShapes()).toEqual([]);
  });

  it('have overlays of documents that exist, one per regulation', async () => {
    const overlays = await readOverlays();
    expect(overlays.filter(({ document }) => !ids.includes(document))).toEqual([]);
    const names = overlays.map(({ regulation, document }) => `${regulation} ${document}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the check of the screen', () => {
  it('finds a field without a control', () => {
    const shape = withField('', {
      properties: { ...asNode(act.schema).properties, forgotten: { type: 'string' } },
    });
    expect(brief(checkCoverage(shape))).toEqual([['ui-missing-field', '/forgotten']]);
  });

  it('finds a field with two', () => {
    const twice = {
      type: 'VerticalLayout',
      elements: [act.uischema, { type: 'Control', scope: '#/properties/actNumber' }],
    };
    expect(brief(checkCoverage({ ...act, uischema: twice }))).toEqual([
      ['ui-repeated-field', '/actNumber'],
    ]);
  });
});

describe('the check of the vocabulary', () => {
  it.each([
    ['/totalArea', { 'x-fact': 'family.colour' }, 'fact-unknown'],
    ['/roomsCount', { 'x-fact': 'family.membersCount' }, 'fact-derived'],
    ['/totalArea', { 'x-fact': 'family.debts' }, 'fact-type'],
    ['/roomsCount', { 'x-fact': 'family.totalArea' }, 'fact-type'],
    ['/surveyDate', { 'x-fact': 'family.debts' }, 'fact-type'],
    ['/sanitaryState', { 'x-fact': 'family.repairNeed' }, 'fact-option'],
  ])('finds %s stating %j', (path, change, code) => {
    const problems = brief(checkVocabulary(withField(path, change), vocabulary));
    expect(new Set(problems.map(String))).toEqual(new Set([String([code, path])]));
  });

  it.each([
    [{ type: 'moon-landing', on: '/surveyDate' }, 'event-unknown'],
    [
      { type: 'living-conditions-surveyed', on: '/surveyDate', data: { access: 'granted', x: 1 } },
      'event-datum',
    ],
    [{ type: 'living-conditions-surveyed', on: '/surveyDate' }, 'event-datum-missing'],
  ])('finds the event %j', (event, code) => {
    const problems = checkVocabulary(defining({ events: [event] }), vocabulary);
    expect(brief(problems)).toEqual([[code, '/events/0']]);
  });
});

describe('the check of the print', () => {
  it('finds a place for a field that is not there', () => {
    const blocks = [...act.definition.print.blocks, { kind: 'note', text: '{/nowhere}' }] as const;
    const problems = checkDocument(defining({ print: { ...act.definition.print, blocks } }));
    expect(problems.map(({ code }) => code)).toEqual(['print-unknown-field']);
  });
});

describe('the check of references', () => {
  const check = {
    id: 'x',
    field: '/totalArea',
    message: 'x',
    severity: 'error',
    strength: 'final',
  };
  const sound = { ...check, conditions: { fact: '/totalArea', operator: 'equal', value: 1 } };

  it.each([
    [{ dateField: '/x' }, 'field-unknown'],
    [{ recordTitle: 'Акт {/x|date}' }, 'field-unknown'],
    [{ signatories: [{ role: 'director', field: '/x', title: 'x' }] }, 'field-unknown'],
    [{ computed: [{ field: '/totalArea', expression: { sum: '/x/*/y' } }] }, 'field-unknown'],
    [
      { events: [{ type: 'home-visit', on: '/surveyDate', data: { a: { field: '/x' } } }] },
      'field-unknown',
    ],
    [{ checks: [{ ...sound, field: '/x' }] }, 'field-unknown'],
    [
      { checks: [{ ...sound, when: { fact: './x', operator: 'equal', value: 1 } }] },
      'field-unknown',
    ],
    [{ checks: [sound, sound] }, 'check-repeated'],
    [{ checks: [{ ...check, conditions: { all: [] } }] }, 'condition-empty'],
  ])('finds %j', (change, code) => {
    const problems = checkReferences(defining(change as Partial<DocumentDefinition>));
    expect(problems.map((found) => found.code)).toEqual([code]);
  });

  it('takes a date moved by a period for the field that it is', () => {
    const conditions = {
      fact: '/surveyDate',
      operator: 'dateAfter',
      value: { fact: '/drawnUpDate-P1M' },
    };
    const checks = [{ ...check, field: '/surveyDate', conditions }] as DocumentDefinition['checks'];
    expect(checkReferences(defining({ checks }))).toEqual([]);
  });
});
