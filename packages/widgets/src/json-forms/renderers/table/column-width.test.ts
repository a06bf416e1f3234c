import type { JsonSchema } from '@jsonforms/core';
import { expect, test } from 'vitest';
import { widthOf } from './column-width.js';

const grades: JsonSchema = { oneOf: [{ const: 'low', title: 'значительно ниже среднего' }] };

test.each<[string, JsonSchema, string, number]>([
  ['a number needs little', { type: 'integer' }, '№', 5.5],
  ['a text needs room for words', { type: 'string', maxLength: 100 }, 'Кто', 10],
  ['the longest word of a head is not broken', { type: 'integer' }, 'Дней просрочки', 6.8],
  ['the head of a choice is no wider than its options', { enum: ['да', 'нет'] }, 'Ответ', 9],
  ['a long option has room, but not the whole page', grades, 'Оценка', 14],
])('%s', (_, schema, label, least) => {
  expect(widthOf(schema, label).least).toBe(least);
});
