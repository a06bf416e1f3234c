import { describe, expect, it } from 'vitest';
import type { PrintBlock } from '../../contracts/print-layout.js';
import { FINAL, nodesOf } from '../testing/fill-blocks.js';
import { visitSheet } from '../testing/visit-sheet.js';
import { printModel, type PrintOptions } from './print-model.js';

describe('the mark of a draft', () => {
  const approved = { fact: '/admitted', operator: 'notEqual', value: 'granted' } as const;
  const isMarked = (status: PrintOptions['status'], data: unknown, when?: typeof approved) => {
    const sheet = visitSheet([], { draftMark: { text: 'ПРОЕКТ', ...(when && { when }) } });
    const options = status === undefined ? { edition: '1' } : { edition: '1', status };
    return printModel(sheet, data, options).nodes.map((node) => 'text' in node && node.text);
  };

  it('stands on drafts, and on records of which nobody said what they are', () => {
    expect(isMarked('draft', {})).toEqual(['ПРОЕКТ']);
    expect(isMarked(undefined, {})).toEqual(['ПРОЕКТ']);
    expect(isMarked('final', {})).toEqual([]);
  });

  it('stands on a final record until its condition is decided against it', () => {
    expect(isMarked('final', {}, approved)).toEqual(['ПРОЕКТ']);
    expect(isMarked('final', { admitted: 'refused' }, approved)).toEqual(['ПРОЕКТ']);
    expect(isMarked('final', { admitted: 'granted' }, approved)).toEqual([]);
  });

  it('gives way to the mark of an annulled record', () => {
    expect(isMarked('annulled', { admitted: 'granted' }, approved)).toEqual(['АННУЛИРОВАНО']);
  });
});

describe('the sheet', () => {
  it('is named by its record and says in the footer which form, version and sum it has', () => {
    const model = printModel(
      visitSheet([]),
      { number: '7', visitedOn: '2026-06-05' },
      { ...FINAL, version: '3', hash: 'ab12', printedBy: 'А. Т. Примерова' },
    );
    expect(model.title).toBe('Лист № 7 от 05.06.2026');
    expect(model.footer).toBe(
      'Форма «Лист посещения» (visit-sheet), редакция 1; версия 3; контрольная сумма ab12; распечатал(а): А. Т. Примерова',
    );
  });

  it.each([null, undefined, 5, 'текст', [], { children: 'не список', signedBy: 7, area: {} }])(
    'is printed whatever the data are: %j',
    (data) => {
      const blocks: readonly PrintBlock[] = [
        {
          kind: 'table',
          of: '/children',
          columns: [{ title: 'А', text: '{./child}' }],
          empty: 'нет',
        },
        { kind: 'signatures', rows: [{ position: '{/signedBy/position}', field: '/signedBy' }] },
        { kind: 'lines', lines: [{ label: 'Площадь', text: '{/area}' }] },
      ];
      expect(() => nodesOf(blocks, data)).not.toThrow();
    },
  );
});
