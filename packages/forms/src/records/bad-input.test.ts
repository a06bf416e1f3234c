import type { Json } from '@semya/rules';
import { describe, expect, it } from 'vitest';
import type { CompiledDocument } from '../contracts/document.js';
import { catalogue } from '../documents/index.js';
import { fieldsOf, type FieldNode } from '../documents/fields.js';
import { pointersOf, valueAt, withValueAt, type RecordData } from '../documents/pointer.js';
import { isVisible } from '../documents/visibility.js';
import { applyComputed } from '../computed/apply-computed.js';
import { compareRecords } from '../copy/compare-records.js';
import { applyRecord } from '../facts/apply-record.js';
import { printModel } from '../print/index.js';
import { modelText } from '../print/testing/model-text.js';
import { redact } from '../redaction/redact.js';
import { emptyCase, finalRecord, load } from '../testing/load.js';
import { validateDraft, validateFinal } from '../validation/validate.js';
import { openRecord } from './open-record.js';

const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(1)>{{1+1}}${1}=1+1';
const MEGABYTES = 'я'.repeat(5 * 1024 * 1024);
const WRONG: readonly Json[] = [null, 5, 'x', true, [], {}, [null, 5, 'x'], { a: { b: [1] } }];

const fieldsWithAnswers = (document: CompiledDocument): readonly FieldNode[] =>
  [...fieldsOf(document.schema).values()].filter(
    ({ hidden, path }) =>
      !hidden && pointersOf(document.example, path).some((at) => valueAt(document.example, at)),
  );

const isText = ({ schema }: FieldNode): boolean =>
  schema.type === 'string' && schema.oneOf === undefined && schema.format === undefined;

/** The example with something else in every place of the chosen fields. */
const spoilt = (
  document: CompiledDocument,
  isChosen: (field: FieldNode) => boolean,
  value: Json,
): RecordData =>
  fieldsWithAnswers(document)
    .filter(isChosen)
    .flatMap(({ path }) => pointersOf(document.example, path))
    .filter((pointer) => valueAt(document.example, pointer) !== undefined)
    .reduce<RecordData>((data, pointer) => withValueAt(data, pointer, value), document.example);

/** Whatever is done to a record on its way through a portal. */
function workWith(document: CompiledDocument, data: RecordData): string {
  const record = finalRecord(document, data);
  const before = JSON.stringify(data);
  const opened = openRecord(document, record);
  expect(opened.ok && opened.value.record).toBe(record);
  applyComputed(document, data);
  validateDraft(document, data);
  applyRecord(emptyCase, document, record);
  redact(document, record, 'director', { cover: ['personal'] });
  compareRecords(document, document.example, data);
  const text = modelText(printModel(document, data, { edition: '1' }));
  expect(JSON.stringify(data)).toBe(before);
  return text;
}

describe.each(catalogue)('$id', ({ id }) => {
  const loading = load(id);

  it('is not taken for another document, nor is a half of it taken for a record', async () => {
    const document = await loading;
    const record = finalRecord(document, document.example);
    const other =
      id === 'living-conditions-act' ? 'accompaniment-program' : 'living-conditions-act';
    const codes = (stored: unknown) =>
      openRecord(document, stored).problems.map(({ code }) => code);
    expect(codes({ ...record, document: other })).toEqual(['document-other']);
    expect(codes(JSON.stringify(record).slice(0, 200))).toEqual(['record-shape']);
    expect(codes({ ...record, data: null })).toEqual(['record-shape']);
    expect(codes({ ...record, edition: '99' })).toEqual(['edition-future']);
  });

  it('bears a wrong type in every field, and names the field', async () => {
    const document = await loading;
    for (const [index, field] of fieldsWithAnswers(document).entries()) {
      const wrong = WRONG[index % WRONG.length] ?? null;
      const data = spoilt(document, ({ path }) => path === field.path, wrong);
      const findings = validateFinal(document, data);
      expect(findings.every(({ message }) => message !== '')).toBe(true);
    }
    for (const wrong of WRONG)
      workWith(
        document,
        spoilt(document, ({ parent }) => parent === '', wrong),
      );
  });

  it('keeps a script in every text as the text that it is', async () => {
    const document = await loading;
    const data = spoilt(document, isText, SCRIPT);
    const text = workWith(document, data);
    const printed = text.split('alert(1)').length - 1;
    expect(text.split(SCRIPT).length - 1).toBe(printed / 2);
    for (const { message } of validateFinal(document, data)) expect(message).not.toContain('<');
  });

  it('says of five megabytes in a field that they are too long, and of nothing typed in its words', async () => {
    const document = await loading;
    const [field] = fieldsWithAnswers(document).filter(isText);
    if (field === undefined) return;
    const [pointer = ''] = pointersOf(document.example, field.path).filter(
      (at) => valueAt(document.example, at) !== undefined,
    );
    const data = withValueAt(document.example, pointer, MEGABYTES);
    const findings = validateDraft(document, data);
    expect(findings.map(({ path, code }) => [path, code])).toContainEqual([pointer, 'too-long']);
    expect(findings.every(({ message }) => message.length < 1000)).toBe(true);
  });
});

describe('five megabytes', () => {
  it('are borne by every format', async () => {
    const act = await load('living-conditions-act');
    const formats = [...fieldsOf(act.schema).values()].filter(
      ({ schema }) => schema.format !== undefined,
    );
    for (const { path } of formats) {
      for (const pointer of pointersOf(act.example, path).slice(0, 1)) {
        if (!isVisible(act, act.example, pointer)) continue;
        const data = withValueAt(act.example, pointer, '1'.repeat(5 * 1024 * 1024));
        expect(validateDraft(act, data).map((found) => found.path)).toContain(pointer);
      }
    }
  });
});
