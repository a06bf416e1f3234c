import { describe, expect, test } from 'vitest';
import { fill, plural } from './fill.js';
import { formTextsRu } from './json-forms.ru.js';

describe('a text with places', () => {
  test('takes words and numbers, the numbers as Russian writes them', () => {
    expect(fill('{a} из {b}', { a: 'раз', b: 12345.5 })).toBe('раз из 12\u00A0345,5');
  });

  test('leaves a place without a value empty', () => {
    expect(fill('а{b}в', {})).toBe('ав');
  });
});

test.each([
  [1, 'В форме 1 ошибка'],
  [2, 'В форме 2 ошибки'],
  [5, 'В форме 5 ошибок'],
  [11, 'В форме 11 ошибок'],
  [21, 'В форме 21 ошибка'],
])('%d: %s', (count, text) => {
  expect(fill(plural(formTextsRu.summaryTitle, count), { count })).toBe(text);
});

test('every message of an error names the field, or the row that it is about', () => {
  const texts = Object.values(formTextsRu.errors).flatMap((text) =>
    typeof text === 'string' ? [text] : [text.one, text.few, text.many],
  );
  expect(texts.filter((text) => !/«\{field\}»|строк/.test(text))).toEqual([]);
});
