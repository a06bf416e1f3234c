import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonText } from './json-text.js';

const firstProblem = (text: string) => parseJsonText(text).problems[0];

describe('JSON text', () => {
  it('gives the value that JSON.parse gives', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const parsed = parseJsonText(text);
        expect(parsed.ok && parsed.value.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('accepts no text that JSON.parse refuses', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', '"', '//', '0'))
      .map(([text, place, insert]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + insert + text.slice(at + 1);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const parsed = parseJsonText(text);
        if (parsed.ok) expect(() => JSON.parse(text) as unknown).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['a trailing comma', '{\n  "a": 1,\n}', 3, 1],
    ['a comment', '{\n  // почему\n  "a": 1\n}', 2, 3],
    ['an unfinished text', '{ "a": [1, 2', 1, 13],
    ['nothing at all', '', 1, 1],
  ])('tells line and column of %s', (_name, text, line, column) => {
    expect(firstProblem(text)).toMatchObject({ code: 'json-broken', params: { line, column } });
  });

  it('refuses a key written twice, of which JSON.parse would keep the last', () => {
    expect(firstProblem('{\n "a": { "x/y": 1,\n "x/y": 2 } }')).toMatchObject({
      code: 'json-duplicate-key',
      path: '/a/x~1y',
      params: { key: 'x/y', line: 3 },
    });
  });

  it('finds the line of a pointer, and of its nearest parent when there is no such place', () => {
    const parsed = parseJsonText('{\n "list": [\n  { "a": 1 },\n  { "b": 2 }\n ]\n}');
    if (!parsed.ok) throw new Error('the text is sound');
    const { lineOf } = parsed.value;
    expect([lineOf(''), lineOf('/list'), lineOf('/list/1/b'), lineOf('/list/1/c')]).toEqual([
      1, 2, 4, 4,
    ]);
  });
});
