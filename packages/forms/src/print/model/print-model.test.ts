import { describe, expect, it } from 'vitest';
import type { PrintBlock, PrintNode } from '../../contracts/print-layout.js';
import { visitSheet } from '../testing/visit-sheet.js';
import { printModel, type PrintOptions } from './print-model.js';

const FINAL: PrintOptions = { edition: '1', status: 'final' };
const BLANK: PrintOptions = { edition: '1', blank: true };

const PERSON = { lastName: 'Примерова', firstName: 'Анна', patronymic: 'Тестовна' };

const nodesOf = (
  block: PrintBlock | readonly PrintBlock[],
  data: unknown,
  options: PrintOptions = FINAL,
): readonly PrintNode[] => {
  const blocks: readonly PrintBlock[] = 'kind' in block ? [block] : block;
  return printModel(visitSheet(blocks), data, options).nodes;
};

const textOf = (text: string, data: unknown, options?: PrintOptions): string | undefined => {
  const [node] = nodesOf({ kind: 'paragraph', text }, data, options);
  return node?.kind === 'paragraph' ? node.text.replaceAll('\u00a0', ' ') : undefined;
};

describe('a sentence', () => {
  it('takes values in the format that follows from their field', () => {
    const data = {
      visitedOn: '2026-06-05',
      visitedAt: '09:30',
      admitted: 'granted',
      violence: 'no',
    };
    expect(
      textOf('{/visitedOn}, {/visitedAt}: доступ {/admitted}, насилие: {/violence}.', data),
    ).toBe('05.06.2026, 09:30: доступ предоставлен, насилие: нет.');
  });

  it('says that an answer is not given', () => {
    expect(textOf('Вывод: {/conclusion}', {})).toBe('Вывод: не указано');
    expect(textOf('{/conclusion}', { conclusion: '  ' })).toBe('не указано');
  });

  it.each([
    [{ number: '7' }, 'Лист № 7.'],
    [{}, 'Лист без номера.'],
  ])('has a fragment with what stands instead: %j', (data, sentence) => {
    expect(textOf('Лист[ № {/number}| без номера].', data)).toBe(sentence);
  });

  it('leaves a fragment without an alternative out while its answer is empty', () => {
    expect(textOf('Посещение {/visitedOn}[ в {/visitedAt}].', { visitedOn: '2026-06-05' })).toBe(
      'Посещение 05.06.2026.',
    );
  });

  it('leaves out the fragment of a field that is not there, and its alternative', () => {
    const template = 'Посещение.[ Площадь {/area} м².| Площадь не указана.]';
    expect(textOf(template, { admitted: 'refused', area: 40 })).toBe('Посещение.');
    expect(textOf(template, { admitted: 'granted' })).toBe('Посещение. Площадь не указана.');
    expect(textOf(template, { admitted: 'granted', area: 40.5 })).toBe(
      'Посещение. Площадь 40,5 м².',
    );
  });

  it('is not there when all its fields are not there', () => {
    expect(
      nodesOf({ kind: 'paragraph', text: 'Площадь: {/area}' }, { admitted: 'refused' }),
    ).toEqual([]);
  });

  it('does not double a full stop', () => {
    expect(textOf('{/conclusion}.', { conclusion: 'Всё хорошо.' })).toBe('Всё хорошо.');
    expect(textOf('{/conclusion}.', { conclusion: 'Всё хорошо' })).toBe('Всё хорошо.');
  });

  it.each(['{/number}', '[{/number}]', '{$organisation}', '|', '{', '<b>&amp;</b>'])(
    'takes %s in data for words',
    (conclusion) => {
      expect(textOf('Вывод: {/conclusion}', { conclusion, number: 'ТАЙНА' })).toBe(
        `Вывод: ${conclusion}`,
      );
    },
  );

  it('names what the print is told', () => {
    const options = { ...FINAL, organisation: 'Центр «Пример»', regulationTitle: 'Положение' };
    expect(textOf('{$organisation}; {$regulation}', {}, options)).toBe('Центр «Пример»; Положение');
  });
});

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

describe('signatures', () => {
  const block: PrintBlock = {
    kind: 'signatures',
    rows: [{ position: '{/signedBy/position}', field: '/signedBy' }],
  };
  const signed = (signedBy: unknown) => {
    const [node] = nodesOf(block, { signedBy });
    return node?.kind === 'signatures' ? node.rows : undefined;
  };
  const NAME = 'А.\u00a0Т.\u00a0Примерова';

  it('are lines while nobody has signed', () => {
    expect(signed(undefined)).toEqual([{ position: '', name: '', state: 'line' }]);
    expect(signed({ name: PERSON })).toEqual([{ position: '', name: NAME, state: 'line' }]);
  });

  it('carry position, name and date of who signed', () => {
    expect(
      signed({ state: 'signed', name: PERSON, position: 'Куратор', date: '2026-06-05' }),
    ).toEqual([{ position: 'Куратор', name: NAME, state: 'signed', date: '05.06.2026' }]);
  });

  it('state a refusal with its reason and the lines of its witnesses', () => {
    const witnesses = [
      { person: { lastName: 'Понятов', firstName: 'Игорь' }, position: 'сосед' },
      { person: { lastName: 'Соседкина', firstName: 'Ольга' } },
      {},
    ];
    expect(signed({ state: 'refused', name: PERSON, reason: 'не согласна', witnesses })).toEqual([
      {
        position: '',
        name: NAME,
        state: 'refused',
        note: 'от подписи отказался (отказалась): не согласна',
      },
      {
        position: 'Свидетель отказа от подписи:\nсосед',
        name: 'И.\u00a0Понятов',
        state: 'line',
      },
      { position: 'Свидетель отказа от подписи:', name: 'О.\u00a0Соседкина', state: 'line' },
    ]);
  });

  it('print nothing of a refusal that was taken back', () => {
    const witnesses = [{ person: { lastName: 'Понятов', firstName: 'Игорь' } }];
    expect(signed({ state: 'signed', name: PERSON, reason: 'не согласна', witnesses })).toEqual([
      { position: '', name: NAME, state: 'signed' },
    ]);
  });

  it('state that somebody was absent; a date of another state is not printed', () => {
    expect(signed({ state: 'absent', name: PERSON, date: '2026-06-05' })).toEqual([
      { position: '', name: NAME, state: 'absent', note: 'отсутствовал(а)' },
    ]);
  });

  it('of a list are a line for each person, and one line when nobody is named yet', () => {
    const each: PrintBlock = {
      kind: 'signatures',
      of: '/children',
      rows: [{ position: 'Ребёнок', field: './child' }],
    };
    const data = { admitted: 'granted', children: [{ child: PERSON }] };
    expect(nodesOf(each, data)).toMatchObject([{ rows: [{ name: NAME, state: 'line' }] }]);
    expect(nodesOf(each, { admitted: 'granted' })).toMatchObject([{ rows: [{ name: '' }] }]);
    expect(nodesOf(each, { admitted: 'refused' })).toEqual([]);
  });
});

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

describe('a form to be filled in by hand', () => {
  it.each([
    ['{/visitedOn}', '«___» __________ 20__ г.'],
    ['{/visitedAt}', '___ ч ___ мин'],
    ['{/admitted}', '☐ предоставлен\u2003☐ отказ'],
    ['{/registers}', '☐ КДНиЗП\u2003☐ врач'],
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
