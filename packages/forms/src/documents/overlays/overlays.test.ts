import { describe, expect, it } from 'vitest';
import type { Overlay, OverlayPatch } from '../../contracts/document.js';
import { sources } from '../../generated/catalogue.js';
import { checkPrintLayout, printModel } from '../../print/index.js';
import { modelText } from '../../print/testing/model-text.js';
import { load } from '../../testing/load.js';
import { validateFinal } from '../../validation/validate.js';
import { fieldsOf } from '../fields.js';
import { loadDocument } from '../load-document.js';
import { withValueAt } from '../pointer.js';
import { isVisible } from '../visibility.js';
import { applyOverlay } from './apply-overlay.js';

const source = await sources['living-conditions-act']?.();
if (source === undefined) throw new Error('no source');

const overlay = (...patches: readonly OverlayPatch[]): Overlay => ({
  regulation: 'primer-2026',
  document: 'living-conditions-act',
  edition: '1',
  patches,
});

const applied = (...patches: readonly OverlayPatch[]) => applyOverlay(source, overlay(...patches));

const loadWith = (...patches: readonly OverlayPatch[]) =>
  load('living-conditions-act', { overlay: overlay(...patches) });

describe('a region that nobody wrote code for', () => {
  it('names the document and its fields its own way', async () => {
    const document = await loadWith(
      { op: 'set-title', value: 'Обследование условий проживания' },
      { op: 'set-field-title', field: '/familyMembers/*/relation', value: 'Степень родства' },
      { op: 'set-approver', value: ['director'] },
    );
    expect(document.definition).toMatchObject({
      title: 'Обследование условий проживания',
      approvedBy: ['director'],
    });
    const relation = fieldsOf(document.schema).get('/familyMembers/*/relation');
    expect(relation?.schema.title).toBe('Степень родства');
  });

  it('does without a field', async () => {
    const document = await loadWith({ op: 'drop-field', field: '/wallMaterial' });
    expect(fieldsOf(document.schema).has('/wallMaterial')).toBe(false);
    expect(JSON.stringify(document.uischema)).not.toContain('wallMaterial');
    expect(JSON.stringify(document.definition.visibility)).not.toContain('wallMaterial');
    expect(validateFinal(document, document.example)).toEqual([]);
  });

  it('asks for one more, after the element that it names', async () => {
    const document = await loadWith({
      op: 'add-field',
      field: '/settlementType',
      schema: { type: 'string', title: 'Вид поселения', maxLength: 100 },
      after: '/actualAddress',
      required: true,
    });
    expect(validateFinal(document, document.example).map(({ message }) => message)).toEqual([
      'Заполните поле «Вид поселения».',
    ]);
    const order = JSON.stringify(document.uischema);
    expect(order.indexOf('settlementType')).toBeGreaterThan(order.indexOf('"/actualAddress"'));
    expect(order.indexOf('settlementType')).toBeLessThan(order.indexOf('"/accessGranted"'));
  });

  it('adds a column to a table', async () => {
    const column = { type: 'string', title: 'Счётчик' };
    const document = await loadWith({
      ...{ op: 'add-field', field: '/utilities/*/meter', schema: column, after: '/utilities' },
    });
    expect(fieldsOf(document.schema).has('/utilities/*/meter')).toBe(true);
    expect(JSON.stringify(document.uischema)).toContain('/utilities/*/meter');
  });

  it('adds a check of its own', async () => {
    const document = await loadWith({
      op: 'add-check',
      check: {
        id: 'drawn-up-within-three-days',
        field: '/drawnUpDate',
        conditions: {
          fact: '/drawnUpDate',
          operator: 'dateNotAfter',
          value: { fact: '/surveyDate+P3D' },
        },
        message: 'Акт составлен позже трёх дней после обследования. Проверьте обе даты.',
        severity: 'error',
        strength: 'final',
      },
    });
    const on = (day: string) =>
      validateFinal(document, withValueAt(document.example, '/drawnUpDate', day)).length;
    expect([on('2026-10-16'), on('2026-10-17')]).toEqual([0, 1]);
  });

  it('narrows the options, and begins with one of them', () => {
    const result = applied(
      { op: 'set-options', field: '/visitType', options: ['final', 'primary'] },
      { op: 'set-default', field: '/visitType', value: 'primary' },
    );
    expect(result.ok && fieldsOf(result.value.schema).get('/visitType')?.schema).toMatchObject({
      default: 'primary',
      oneOf: [{ const: 'final' }, { const: 'primary' }],
    });
  });

  it('stands on top of the overlay that the package ships', async () => {
    const own = { ...overlay({ op: 'drop-field', field: '/photos' }), regulation: 'lgov-2024-70' };
    const document = await load('living-conditions-act', {
      regulation: 'lgov-2024-70',
      overlay: own,
    });
    expect(document.definition.title).toBe('Акт обследования жилищно-бытовых условий семьи');
    expect(fieldsOf(document.schema).has('/photos')).toBe(false);
  });

  it('is judged as a compiled document is, hidden fields too', async () => {
    const document = await loadWith({ op: 'set-title', value: 'Акт' });
    expect(document.validators.size).toBe(0);
    const unseen = withValueAt(document.example, '/accessGranted', 'refused');
    expect(isVisible(document, unseen, '/totalArea')).toBe(false);
    expect(validateFinal(document, unseen).map(({ path }) => path)).toEqual([
      '/accessDenialNote',
      '/accessAttempts',
      '/accessWitnesses',
      '/nextVisitDate',
    ]);
  });
});

describe('a whole sixth region', () => {
  const REGION = 'primer-2026';
  const regional = (document: string, ...patches: readonly OverlayPatch[]): Overlay => ({
    regulation: REGION,
    document,
    edition: '1',
    patches,
  });
  const overlays = [
    regional(
      'living-conditions-act',
      { op: 'set-title', value: 'Лист обследования жилья' },
      { op: 'drop-field', field: '/wallMaterial' },
      {
        op: 'add-field',
        field: '/settlementType',
        schema: { type: 'string', title: 'Вид поселения', maxLength: 100 },
        after: '/actualAddress',
        required: true,
      },
      {
        op: 'set-signatories',
        value: [
          { role: 'specialist', field: '/specialistSignature', title: 'Патронажный работник' },
        ],
      },
    ),
    regional(
      'accompaniment-program',
      { op: 'set-title', value: 'Маршрут семьи' },
      { op: 'set-field-title', field: '/caseManager', value: 'Наставник семьи' },
      { op: 'set-approver', value: ['director'] },
      { op: 'set-options', field: '/approvalBody', options: ['director'] },
      { op: 'drop-field', field: '/level' },
    ),
    regional('accompaniment-agreement', { op: 'set-title', value: 'Договор с семьёй' }),
  ];

  it.each(overlays)('works with its $document as with any other', async (own) => {
    const document = await load(own.document, { regulation: REGION, overlay: own });
    const missing = validateFinal(document, document.example).map(({ path }) => path);
    expect(missing).toEqual(
      fieldsOf(document.schema).has('/settlementType') ? ['/settlementType'] : [],
    );
    expect(document.schema.title).toBe(document.definition.title);
    const model = printModel(document, document.example, { edition: '1' });
    expect(model.form).toBe(document.definition.title);
    expect(document.validators.size).toBe(0);
  });

  it('prints a field of its own, and nothing of one that it dropped', async () => {
    const document = await load('accompaniment-program', {
      overlay: regional(
        'accompaniment-program',
        { op: 'drop-field', field: '/level' },
        {
          op: 'add-field',
          field: '/mentor',
          schema: { type: 'string', title: 'Наставник', maxLength: 100 },
          after: '/caseManager',
        },
        { op: 'add-print-line', block: 'parties', label: 'Наставник', text: '{/mentor}' },
      ),
    });
    const data = withValueAt(document.example, '/mentor', 'Примеров П. П.');
    const text = modelText(printModel(document, data, { edition: '1' }));
    expect(text).toContain('Наставник: Примеров П. П.');
    expect(text).not.toMatch(/Уровень/u);
    const { definition, schema } = document;
    expect(checkPrintLayout(definition.print, schema, definition)).toEqual([]);
  });

  it('adds a column to a printed table, but no line to a title', () => {
    const line = { op: 'add-print-line', label: 'Счётчик', text: '{./meter}' } as const;
    const tables = source.definition.print.blocks.flatMap((block) =>
      block.kind === 'table' && block.id !== undefined ? [block] : [],
    );
    const [table] = tables;
    if (table?.id === undefined) throw new Error('no table');
    const result = applied({ ...line, block: table.id });
    const blocks = result.ok ? result.value.definition.print.blocks : [];
    const after = blocks.find(({ id }) => id === table.id);
    expect(after?.kind === 'table' && after.columns.map(({ title }) => title)).toEqual([
      ...table.columns.map(({ title }) => title),
      'Счётчик',
    ]);
    const title = source.definition.print.blocks.find(({ kind }) => kind === 'title')?.id ?? '';
    expect(applied({ ...line, block: title }).problems.map(({ code }) => code)).toEqual([
      'overlay-block',
    ]);
  });
});

describe('a patch that does not fit', () => {
  const check = {
    id: 'x',
    field: '/totalArea',
    message: 'x',
    severity: 'error',
    strength: 'final',
  };

  it.each([
    [{ op: 'set-field-title', field: '/nowhere', value: 'x' }, 'overlay-field', '/field'],
    [{ op: 'drop-field', field: '/nowhere' }, 'overlay-field', '/field'],
    [{ op: 'drop-field', field: '/accessGranted' }, 'overlay-in-use', '/field'],
    [{ op: 'drop-field', field: '/surveyDate' }, 'overlay-in-use', '/field'],
    [{ op: 'drop-field', field: '/incomeSources/*/monthlyAmount' }, 'overlay-in-use', '/field'],
    [
      { op: 'set-options', field: '/visitType', options: ['monthly'] },
      'overlay-option',
      '/options',
    ],
    [{ op: 'set-default', field: '/visitType', value: 'monthly' }, 'overlay-value', '/value'],
    [{ op: 'set-default', field: '/drawnUpDate', value: '2026-02-31' }, 'overlay-value', '/value'],
    [
      { op: 'add-field', field: '/totalArea', schema: {}, after: '/livingArea' },
      'overlay-duplicate',
      '/field',
    ],
    [
      { op: 'add-field', field: '/nowhere/x', schema: {}, after: '/livingArea' },
      'overlay-field',
      '/field',
    ],
    [{ op: 'add-field', field: '/x', schema: {}, after: 'nowhere' }, 'overlay-element', '/after'],
    [{ op: 'set-print-text', block: 'nowhere', value: 'x' }, 'overlay-block', '/block'],
    [
      {
        op: 'add-check',
        check: { ...check, conditions: { fact: '/x', operator: 'equal', value: 1 } },
      },
      'overlay-field',
      '/check',
    ],
    [
      {
        op: 'add-check',
        check: { ...check, conditions: { fact: '/totalArea', operator: 'near', value: 1 } },
      },
      'operator-unknown',
      '/check/operator',
    ],
    [{ op: 'burn' }, 'overlay-operation', '/op'],
  ])('%j is %s', (patch, code, path) => {
    const result = applied({ op: 'set-title', value: 'Акт' }, patch as OverlayPatch);
    expect(result.ok).toBe(false);
    expect(result.problems.map((found) => [found.code, found.path])).toEqual([
      [code, `/patches/1${path}`],
    ]);
  });

  it('for another document or edition is refused as a whole', () => {
    const other = { ...overlay(), document: 'accompaniment-program' };
    const older = { ...overlay(), edition: '0' };
    expect(applyOverlay(source, other).problems.map(({ code }) => code)).toEqual([
      'overlay-document',
    ]);
    expect(applyOverlay(source, older).problems).toEqual([
      {
        code: 'overlay-edition',
        path: '/edition',
        params: { expected: '0', found: '1' },
        severity: 'error',
      },
    ]);
  });

  it('comes back from loading as problems, too', async () => {
    const own = overlay({ op: 'drop-field', field: '/nowhere' });
    const result = await loadDocument('living-conditions-act', { overlay: own });
    expect(result.ok).toBe(false);
  });
});

describe('loading', () => {
  it.each(['nothing', 'constructor', '__proto__', ''])('"%s" is no document', async (id) => {
    expect((await loadDocument(id)).problems).toEqual([
      { code: 'document-unknown', path: '', params: { document: id }, severity: 'error' },
    ]);
  });

  it('under a regulation without an overlay gives the document as it is', async () => {
    const [base, other] = await Promise.all([
      load('living-conditions-act'),
      load('living-conditions-act', { regulation: 'constructor' }),
    ]);
    expect(other).toBe(base);
  });
});
