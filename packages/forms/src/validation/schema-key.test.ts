import { describe, expect, it } from 'vitest';
import { schemaKey } from './schema-key.js';

describe('key of a schema', () => {
  it('is the same for equal schemas, whatever the order of their keywords', () => {
    const one = { type: 'object', properties: { a: { const: 1 }, b: { enum: ['x', 'y'] } } };
    const other = { properties: { b: { enum: ['x', 'y'] }, a: { const: 1 } }, type: 'object' };
    expect(schemaKey(one)).toBe(schemaKey(other));
  });

  it.each([
    [{ const: 'granted' }, { const: 'refused' }],
    [{ enum: ['a', 'b'] }, { enum: ['b', 'a'] }],
    [{ const: 1 }, { const: '1' }],
    [{ required: ['a'] }, { required: ['a', 'b'] }],
  ])('differs for %j and %j', (one, other) => {
    expect(schemaKey(one)).not.toBe(schemaKey(other));
  });

  it('ignores a keyword that holds nothing', () => {
    expect(schemaKey({ type: 'string', title: undefined })).toBe(schemaKey({ type: 'string' }));
  });
});
