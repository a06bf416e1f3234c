import { describe, expect, it } from 'vitest';
import type { PrintBlock } from '../../contracts/print-layout.js';
import { BLANK, nodesOf } from '../testing/fill-blocks.js';

describe('blocks', () => {
  it('are printed only while their condition is met', () => {
    const block: PrintBlock = {
      kind: 'note',
      text: 'Отказ.',
      when: { fact: '/admitted', operator: 'equal', value: 'refused' },
    };
    expect(nodesOf(block, { admitted: 'refused' })).toHaveLength(1);
    expect(nodesOf(block, { admitted: 'granted' })).toEqual([]);
    expect(nodesOf(block, {})).toEqual([]);
    expect(nodesOf(block, {}, BLANK)).toHaveLength(1);
  });

  it('of a blank form and of a filled document keep apart', () => {
    const blocks: readonly PrintBlock[] = [
      { kind: 'note', text: 'от руки', only: 'blank' },
      { kind: 'note', text: 'заполнено', only: 'filled' },
    ];
    expect(nodesOf(blocks, {})).toEqual([{ kind: 'note', text: 'заполнено' }]);
    expect(nodesOf(blocks, {}, BLANK)).toEqual([{ kind: 'note', text: 'от руки' }]);
  });

  it('leave no heading over nothing', () => {
    const blocks: readonly PrintBlock[] = [
      { kind: 'heading', text: 'Жильё' },
      { kind: 'paragraph', text: 'Площадь: {/area}' },
      { kind: 'heading', text: 'Вывод' },
      { kind: 'paragraph', text: '{/conclusion}' },
    ];
    expect(nodesOf(blocks, { admitted: 'refused', conclusion: 'Нет доступа.' })).toEqual([
      { kind: 'heading', text: 'Вывод' },
      { kind: 'paragraph', text: 'Нет доступа.' },
    ]);
  });

  it('number their paragraphs through the document, a list from one', () => {
    const blocks: readonly PrintBlock[] = [
      { kind: 'paragraph', text: 'Предмет', numbered: true },
      { kind: 'paragraph', text: '{./child|name}', of: '/children', numbered: true },
      { kind: 'paragraph', text: 'Срок', numbered: true },
    ];
    const children = [{ child: { lastName: 'Ким' } }, { child: { lastName: 'Цой' } }];
    const numbers = nodesOf(blocks, { admitted: 'granted', children }).map((node) =>
      node.kind === 'paragraph' ? [node.number, node.text] : [],
    );
    expect(numbers).toEqual([
      [1, 'Предмет'],
      [1, 'Ким'],
      [2, 'Цой'],
      [2, 'Срок'],
    ]);
  });
});
