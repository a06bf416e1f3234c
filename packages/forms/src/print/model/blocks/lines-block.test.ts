import { describe, expect, it } from 'vitest';
import type { PrintBlock } from '../../../contracts/print-layout.js';
import { nodesOf } from '../../testing/fill-blocks.js';

describe('yes, no, refused and not established', () => {
  it.each([
    ['yes', 'да'],
    ['no', 'нет'],
    ['refused', 'сообщить отказались'],
    ['not-established', 'выяснить не удалось'],
    [undefined, 'не указано'],
  ])('%s prints «%s»', (violence, words) => {
    const lines = [{ label: 'Признаки насилия', text: '{/violence|yes-no}' }];
    expect(nodesOf({ kind: 'lines', lines }, { violence })).toEqual([
      { kind: 'lines', lines: [{ label: 'Признаки насилия', text: words }] },
    ]);
  });
});

describe('lines', () => {
  const block: PrintBlock = {
    kind: 'lines',
    lines: [
      { label: 'Доход', text: '{/income|money}', empty: 'не выявлен' },
      { label: 'Площадь', text: '{/area|number}' },
      {
        label: 'Учёты',
        text: '{/registers|options}',
        when: { fact: '/admitted', operator: 'equal', value: 'granted' },
      },
    ],
  };

  it('keep an empty answer with its own words and drop what is not there', () => {
    expect(nodesOf(block, { admitted: 'refused' })).toEqual([
      { kind: 'lines', lines: [{ label: 'Доход', text: 'не выявлен' }] },
    ]);
  });

  it('print every answer of a field that is there', () => {
    const data = { admitted: 'granted', income: 1200, area: 30, registers: ['kdn', 'doctor'] };
    expect(nodesOf(block, data)).toEqual([
      {
        kind: 'lines',
        lines: [
          { label: 'Доход', text: '1\u00a0200,00' },
          { label: 'Площадь', text: '30' },
          { label: 'Учёты', text: 'КДНиЗП, врач' },
        ],
      },
    ]);
  });
});
