import { describe, expect, it } from 'vitest';
import { compileValidators } from './compile-validators.js';

const person = {
  type: 'object',
  properties: {
    lastName: { type: 'string', maxLength: 5 },
    born: { type: 'string', format: 'date' },
  },
  required: ['lastName'],
};

const schema = { type: 'object', properties: { mother: person, father: person } };

describe('the module of validators', () => {
  it('needs no eval, no require, and nothing but the shared formats', async () => {
    const code = await compileValidators(new Map([['k1', schema]]), '../formats.js');
    // AJV's runtime keeps its own address as a text; a call of `require` has no quote before it.
    expect(code).not.toMatch(/\beval\b|new Function|Function\(|(?<!["'])require\(/u);
    expect(code.match(/from"[^"]+"/gu)).toEqual(['from"../formats.js"']);
    expect(code).toMatch(/export\{[^}]*as validators\b/u);
  });

  it('holds a part that is used twice once', async () => {
    const sizeOf = async (parts: number) => {
      const properties = Object.fromEntries(
        Array.from({ length: parts }, (_part, index) => [`person${index}`, person]),
      );
      const one = { type: 'object', properties };
      return (await compileValidators(new Map([['k1', one]]), '../formats.js')).length;
    };
    const [two, twelve] = [await sizeOf(2), await sizeOf(12)];
    expect(twelve).toBeLessThan(two * 2);
  });
});
