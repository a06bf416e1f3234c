import { describe, expect, it } from 'vitest';
import { compileSource, type DocumentShape } from '../src/documents/compile/compile-source.js';
import { omit } from '../src/documents/omit.js';
import { guardsOfFields } from '../src/redaction/field-guard.js';
import { resolveProcessing } from '../src/processing/resolve.js';
import { checkProcessing, checkRules } from './check-processing.js';
import { documentIds, readDocument } from './read-document.js';
import { readProcessing } from './read-processing.js';

const ids = await documentIds();
const rules = await readProcessing();

async function shapeOf(id: string): Promise<DocumentShape> {
  const compiled = compileSource(await readDocument(id));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.value;
}

const act = await shapeOf('living-conditions-act');
const of = (document: DocumentShape, path: string, own = rules) =>
  resolveProcessing(own, document).find((each) => each.path === path);

describe('the rules of processing', () => {
  it('name only what there is', () => {
    expect(checkRules(rules, ids)).toEqual([]);
  });

  it('say of each exception why, and except nothing that holds anyway', async () => {
    for (const exception of rules.exceptions) {
      const document = await shapeOf(exception.document);
      const without = {
        ...rules,
        exceptions: rules.exceptions.filter((each) => each !== exception),
      };
      const ids = (own: typeof rules) =>
        resolveProcessing(own, document).map(({ purpose, retention }) => [
          purpose?.id,
          retention?.id,
        ]);
      expect([exception.document, ids(without)]).not.toEqual([exception.document, ids(rules)]);
      expect(exception.reason).toMatch(/^[А-ЯЁ].*\.$/u);
    }
  });

  it('use every purpose and retention', async () => {
    const used = new Set<string>();
    for (const id of ids) {
      for (const { purpose, retention } of resolveProcessing(rules, await shapeOf(id))) {
        used.add(purpose?.id ?? '').add(retention?.id ?? '');
      }
    }
    for (const { id } of [...rules.purposes, ...rules.retention]) expect(used).toContain(id);
  });
});

describe('a personal field', () => {
  it.each(ids)('of %s has a purpose, a ground and a retention', async (id) => {
    const document = await shapeOf(id);
    expect(checkProcessing(rules, document)).toEqual([]);
    const guards = guardsOfFields(document.schema);
    for (const { path, sensitivity, purpose, retention } of resolveProcessing(rules, document)) {
      expect(guards.get(path)?.sensitivity).toBe(sensitivity);
      expect(sensitivity).not.toBe('ordinary');
      expect([purpose?.basis.act, retention?.title]).not.toContain(undefined);
    }
  });

  it('follows its format before what it lies in, and that before its kind', () => {
    const ids = (path: string) => {
      const found = of(act, path);
      return [found?.purpose?.id, found?.retention?.id];
    };
    expect(ids('/parentsDetails/*/phone')).toEqual(['contact', 'contact']);
    expect(ids('/specialistSignature/name/lastName')).toEqual(['signing', 'case-file']);
    expect(ids('/familyMembers/*/person/lastName')).toEqual(['accompaniment', 'case-file']);
    expect(of(act, '/totalArea')).toBeUndefined();
  });

  it('follows an exception for what it lies in before all of them', () => {
    const exception = {
      document: 'living-conditions-act',
      field: '/parentsDetails',
      purpose: 'staff',
      reason: 'x',
      reviewed: '2026-11-23',
    };
    const phone = of(act, '/parentsDetails/*/phone', { ...rules, exceptions: [exception] });
    expect([phone?.purpose?.id, phone?.retention?.id]).toEqual(['staff', 'contact']);
    expect(phone?.exceptions).toEqual([exception]);
  });
});

describe('the check of processing', () => {
  it('finds a personal field that no rule speaks of', () => {
    const kinds = omit(rules.kinds, 'act');
    const found = checkProcessing({ ...rules, kinds }, act).map(({ code }) => code);
    expect(new Set(found)).toEqual(new Set(['processing-missing']));
  });

  it('finds an exception for a field or a document that is gone', () => {
    const stray = { document: act.definition.id, field: '/x', reason: 'x', reviewed: '2026-11-23' };
    const exceptions = [{ ...stray, purpose: 'staff' }];
    expect(checkProcessing({ ...rules, exceptions }, act)).toMatchObject([
      { code: 'processing-field', path: '/x' },
    ]);
    expect(checkRules({ ...rules, exceptions }, [])).toMatchObject([
      { code: 'processing-unknown', params: { name: 'living-conditions-act' } },
    ]);
    const unknown = [{ ...stray, purpose: 'marketing', retention: 'for-ever' }];
    expect(
      checkRules({ ...rules, exceptions: unknown }, ids).map(({ params }) => params.name),
    ).toEqual(['marketing', 'for-ever']);
  });
});
