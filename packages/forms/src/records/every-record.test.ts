import { describe, expect, it } from 'vitest';
import { applyComputed } from '../computed/apply-computed.js';
import { catalogue } from '../documents/index.js';
import { load } from '../testing/load.js';
import { finalise, newRecord, openRecord } from './index.js';

describe.each(catalogue)('a record of $id', ({ id }) => {
  it('begins, is filled in, signed, kept as text and opened the same', async () => {
    const document = await load(id);
    const begun = newRecord(document, { id: 'record-1', on: '2026-10-14' });
    const filled = { ...begun, data: applyComputed(document, document.example, begun.data) };
    const made = finalise(document, filled, { on: '2026-10-14' });
    if (!made.ok) throw new Error(JSON.stringify(made.findings));
    const opened = openRecord(document, JSON.parse(JSON.stringify(made.value)) as unknown);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    expect(opened.value.record).toEqual(made.value);
  });

  it('has an example whose numbers agree with each other', async () => {
    const document = await load(id);
    expect(applyComputed(document, document.example)).toEqual(document.example);
  });
});
