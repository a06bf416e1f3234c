import { describe, expect, it } from 'vitest';
import type { SchemaNode } from '../../documents/schema-node.js';
import { describeField } from '../fields/field.js';
import { formatValue, type FormatName } from './formats.js';

const TEXT: SchemaNode = { type: 'string' };
const CHOICE: SchemaNode = {
  type: 'string',
  oneOf: [
    { const: 'flat', title: 'квартира' },
    { const: 'hut', title: 'изба', 'x-retired': true },
  ],
};
const CHOICES: SchemaNode = { type: 'array', items: CHOICE };
const ANSWER: SchemaNode = {
  type: 'string',
  oneOf: [
    { const: 'yes', title: 'да' },
    { const: 'no', title: 'нет' },
    { const: 'not-established', title: 'не выяснено' },
  ],
};
const NAME = { lastName: 'Вымышленная', firstName: 'Анна-Мария', patronymic: 'Тестовна' };

const say = (format: FormatName, value: unknown, schema: SchemaNode = TEXT): string | undefined =>
  formatValue(format, value, describeField(schema))?.replaceAll('\u00a0', '~');

describe('values are written as an office writes them', () => {
  it.each<[FormatName, unknown, string]>([
    ['date', '2026-06-05', '05.06.2026'],
    ['long-date', '2026-06-05', '5~июня 2026~г.'],
    ['time', '09:30:00', '09:30'],
    ['number', 43.5, '43,5'],
    ['number', 12_345.678, '12~345,678'],
    ['money', 1234.5, '1~234,50'],
    ['money', 0, '0,00'],
    ['name', NAME, 'Вымышленная Анна-Мария Тестовна'],
    ['short-name', NAME, 'А.-М.~Т.~Вымышленная'],
    ['short-name', { lastName: 'Ким', firstName: 'Ан' }, 'А.~Ким'],
    ['short-name', { lastName: 'Ким' }, 'Ким'],
    [
      'address',
      { text: 'ул. Вымышленная, д. 1', postalCode: '305000' },
      '305000, ул. Вымышленная, д. 1',
    ],
    ['reference', { number: '12', date: '2026-06-05' }, '№~12 от~05.06.2026'],
    ['reference', { number: 'б/н', date: '2026-06-05' }, 'б/н от~05.06.2026'],
    ['reference', { record: 'x', number: '7' }, '№~7'],
    [
      'signature',
      { state: 'signed', name: NAME, date: '2026-06-05' },
      'подписано, А.-М.~Т.~Вымышленная, 05.06.2026',
    ],
    ['signature', { state: 'absent', name: NAME }, 'отсутствовал(а), А.-М.~Т.~Вымышленная'],
    ['text', '  строка\r\nвторая ', 'строка\nвторая'],
    ['text', 'до\u0000после\u001b', 'допосле'],
  ])('%s of %j is %s', (format, value, words) => {
    expect(say(format, value)).toBe(words);
  });

  it('options are said by their titles, retired ones too, an unknown one as it is kept', () => {
    expect(say('option', 'flat', CHOICE)).toBe('квартира');
    expect(say('option', 'hut', CHOICE)).toBe('изба');
    expect(say('option', 'yurt', CHOICE)).toBe('yurt');
    expect(say('options', ['hut', 'flat'], CHOICES)).toBe('изба, квартира');
  });

  it.each([
    [true, 'да'],
    [false, 'нет'],
    ['refused', 'сообщить отказались'],
    ['not-applicable', 'неприменимо'],
  ])('the answer %s differs in print', (value, words) => {
    expect(say('yes-no', value)).toBe(words);
  });

  it('the titles of the field come before the common words of an answer', () => {
    expect(say('yes-no', 'not-established', ANSWER)).toBe('не выяснено');
    expect(say('yes-no', 'not-established')).toBe('выяснить не удалось');
  });
});

describe('a value of a wrong type is printed as it was typed', () => {
  it.each<[FormatName, unknown, string]>([
    ['date', '31 февраля', '31 февраля'],
    ['date', '2026-02-31', '2026-02-31'],
    ['number', 'сорок', 'сорок'],
    ['money', Number.NaN, 'NaN'],
    ['name', 'Вымышленная А. Т.', 'Вымышленная А. Т.'],
    ['address', 'за рекой', 'за рекой'],
    ['text', { a: 'одно', b: ['два'] }, 'одно, два'],
  ])('%s of %j is %s', (format, value, words) => {
    expect(say(format, value)).toBe(words);
  });
});

describe('what says nothing is empty', () => {
  it.each([undefined, null, '', ' \n', [], {}, { lastName: ' ' }, [{ a: null }]])('%j', (value) => {
    for (const format of ['text', 'date', 'name', 'options', 'address'] as const) {
      expect(say(format, value)).toBeUndefined();
    }
  });

  it('nought and no are answers', () => {
    expect(say('number', 0)).toBe('0');
    expect(say('yes-no', false)).toBe('нет');
  });
});
