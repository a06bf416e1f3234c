import { describe, expect, it } from 'vitest';
import { BLANK, nodesOf, textOf } from '../testing/fill-blocks.js';
import { visitSheet } from '../testing/visit-sheet.js';
import { printModel } from '../model/print-model.js';

describe('a form to be filled in by hand', () => {
  it.each([
    ['{/visitedOn}', '«___» __________ 20__ г.'],
    ['{/visitedAt}', '___ ч ___ мин'],
    ['{/admitted}', '☐ предоставлен\u2003☐ отказ'],
    ['{/registers}', '☐ КДНиЗП\u2003☐ врач'],
    ['{/warm}', '☐ да\u2003☐ нет'],
    ['{/area} м²', '________ м²'],
    ['№ {/number}.', '№ __________.'],
  ])('%s is %s', (template, text) => {
    expect(textOf(template, {}, BLANK)).toBe(text);
  });

  it('gives a long answer lines of its own', () => {
    expect(nodesOf({ kind: 'paragraph', text: 'Вывод: {/conclusion}' }, {}, BLANK)).toEqual([
      { kind: 'paragraph', text: 'Вывод:', blankLines: 3 },
    ]);
  });

  it('keeps what is known already', () => {
    expect(textOf('Лист № {/number} от {/visitedOn}', { number: '7' }, BLANK)).toBe(
      'Лист № 7 от «___» __________ 20__ г.',
    );
  });

  it('does without a mark of a draft and says in the footer what it is', () => {
    const sheet = visitSheet([], { draftMark: { text: 'ПРОЕКТ' } });
    const model = printModel(sheet, {}, BLANK);
    expect(model.nodes).toEqual([]);
    expect(model.footer).toBe('Форма «Лист посещения» (visit-sheet), редакция 1; бланк');
    expect(model.title).toBe('Лист посещения семьи');
  });
});
