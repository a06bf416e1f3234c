import { describe, expect, test } from 'vitest';
import { formatTsv, parseTsv } from './tsv.js';

describe('a block from Excel', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    ['one cell', 'а', [['а']]],
    [
      'cells and rows',
      'а\tб\r\nв\tг\r\n',
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ],
    [
      'empty cells stay',
      '\tб\n\t',
      [
        ['', 'б'],
        ['', ''],
      ],
    ],
    ['line breaks and quotes in a cell', '"а ""б""\nв"\tг', [['а "б"\nв', 'г']]],
    ['a quote in the middle is a quote', 'а "б"\tв', [['а "б"', 'в']]],
    ['ragged as it came', 'а\tб\nв', [['а', 'б'], ['в']]],
  ])('%s', (_, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  test('what was copied is pasted as it was', () => {
    const rows = [
      ['а\tб', 'в "г"'],
      ['', 'д\nе'],
    ];
    expect(parseTsv(formatTsv(rows))).toEqual(rows);
  });
});
