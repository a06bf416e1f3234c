import { describe, expect, it } from 'vitest';
import { lineChunks } from './chunks.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function* partsOf(texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(encoder.encode(text));
}

async function chunksOf(texts: readonly string[], least: number) {
  const chunks: (readonly [firstLine: number, text: string])[] = [];
  for await (const { bytes, firstLine } of lineChunks(partsOf(texts), least)) {
    chunks.push([firstLine, decoder.decode(bytes)]);
  }
  return chunks;
}

describe('a stream is cut at the ends of lines', () => {
  it.each([
    [
      'whole lines',
      ['a\nb\n', 'c\n'],
      4,
      [
        [1, 'a\nb\n'],
        [3, 'c\n'],
      ],
    ],
    [
      'a line in two parts',
      ['a\nb', 'c\nd\n'],
      1,
      [
        [1, 'a\n'],
        [2, 'bc\nd\n'],
      ],
    ],
    [
      'a line longer than a chunk',
      ['aaaa', 'aaaa', 'a\nb'],
      2,
      [
        [1, 'aaaaaaaaa\n'],
        [2, 'b'],
      ],
    ],
    ['no end of the last line', ['a\nb'], 100, [[1, 'a\nb']]],
    ['small parts are gathered', ['a\n', 'b\n', 'c\n'], 100, [[1, 'a\nb\nc\n']]],
    ['nothing', [], 1, []],
  ] as const)('%s', async (_name, texts, least, expected) => {
    expect(await chunksOf(texts, least)).toEqual(expected);
  });

  it('a letter of several bytes cut in two is put together again', async () => {
    const [first, second] = [
      encoder.encode('семья\n').subarray(0, 3),
      encoder.encode('семья\n').subarray(3),
    ];
    async function* parts() {
      yield await Promise.resolve(first);
      yield await Promise.resolve(second);
    }
    for await (const { bytes } of lineChunks(parts(), 1))
      expect(decoder.decode(bytes)).toBe('семья\n');
  });
});
