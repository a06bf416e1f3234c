import { describe, expect, it } from 'vitest';
import type { PrintBlock } from '../../../contracts/print-layout.js';
import { BLANK, nodesOf } from '../../testing/fill-blocks.js';
import type { PrintOptions } from '../../model/print-model.js';

describe('a table', () => {
  const block: PrintBlock = {
    kind: 'table',
    of: '/children',
    numbered: true,
    columns: [
      { title: 'Ребёнок', text: '{./child|name}', width: 0.5 },
      { title: 'Учится', text: '{./school|yes-no}[, класс {./class}]' },
      { title: 'Рождён', text: '{./bornOn|date}', align: 'center', empty: 'нет сведений' },
    ],
    empty: 'Детей нет.',
    blankRows: 2,
    total: { label: 'Доход', text: '{/income|money}' },
  };
  const children = [
    { id: 'a', child: { lastName: 'Вымышленный', firstName: 'Илья' }, school: 'yes', class: '5' },
    { id: 'b', child: { lastName: 'Вымышленная' }, school: 'no', class: '9', bornOn: '2020-01-30' },
    {},
  ];
  const table = (data: unknown, options?: PrintOptions) => {
    const [node] = nodesOf(block, data, options);
    return node?.kind === 'table' ? node : undefined;
  };

  it('has a row for each child; a field hidden in one row is left out there', () => {
    expect(table({ admitted: 'granted', children, income: 5 })?.rows).toEqual([
      ['1', 'Вымышленный Илья', 'да, класс 5', 'нет сведений'],
      ['2', 'Вымышленная', 'нет', '30.01.2020'],
      ['3', '–', '–', 'нет сведений'],
    ]);
  });

  it('has columns that fill the width, and a total', () => {
    const node = table({ admitted: 'granted', children, income: 5 });
    expect(node?.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
    expect(node?.columns.map(({ align }) => align)).toEqual(['center', 'start', 'start', 'center']);
    expect(node?.total).toEqual({ label: 'Доход', text: '5,00' });
  });

  it('says in words that there are no rows, and nothing when it is hidden', () => {
    expect(table({ admitted: 'granted' })).toMatchObject({ rows: [], empty: 'Детей нет.' });
    expect(table({ admitted: 'refused', children })).toBeUndefined();
  });

  it('has empty rows in a blank form, after those that are known', () => {
    expect(table({}, BLANK)?.rows).toEqual([
      ['1', '', '', ''],
      ['2', '', '', ''],
    ]);
    expect(table({ admitted: 'granted', children: children.slice(0, 1) }, BLANK)?.rows).toEqual([
      ['1', 'Вымышленный Илья', 'да, класс 5', ''],
      ['2', '', '', ''],
    ]);
  });
});
