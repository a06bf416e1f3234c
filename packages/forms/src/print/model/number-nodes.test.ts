import { describe, expect, it } from 'vitest';
import type { PrintBlock, PrintNode } from '../../contracts/print-layout.js';
import { modelText } from '../testing/model-text.js';
import { BLANK, FINAL, nodesOf } from '../testing/fill-blocks.js';

const section = (text: string): PrintBlock => ({ kind: 'heading', text, numbered: true });
const clause = (text: string): PrintBlock => ({ kind: 'paragraph', text, numbered: true });
const whenAdmitted = { fact: '/admitted', operator: 'equal', value: 'granted' } as const;

const text = (nodes: readonly PrintNode[]): readonly string[] =>
  modelText({ title: '', orientation: 'portrait', margins: 'gost-20', nodes, footer: '' })
    .split('\n')
    .filter((line) => /^(## )?\d/.test(line));

const CONTRACT: readonly PrintBlock[] = [
  section('Предмет'),
  clause('Учреждение помогает семье.'),
  { ...section('Осмотр'), when: whenAdmitted },
  { ...clause('Площадь жилья {/area} м².'), when: whenAdmitted },
  section('Дети'),
  { kind: 'paragraph', text: 'Занятия: {./child|name}.', of: '/children', numbered: true },
  clause('Время занятий назначают вместе.'),
  { kind: 'heading', text: 'Без номера' },
  clause('Отдельный абзац.'),
];

const CHILDREN = [
  { child: { lastName: 'Вымышленная', firstName: 'Соня' } },
  { child: { lastName: 'Вымышленный', firstName: 'Илья' } },
];

describe('numbered clauses', () => {
  it('follow their sections, the rows of a list among them', () => {
    const data = { admitted: 'granted', area: 40, children: CHILDREN };
    expect(text(nodesOf(CONTRACT, data))).toEqual([
      '## 1. Предмет',
      '1.1. Учреждение помогает семье.',
      '## 2. Осмотр',
      '2.1. Площадь жилья 40 м².',
      '## 3. Дети',
      '3.1. Занятия: Вымышленная Соня.',
      '3.2. Занятия: Вымышленный Илья.',
      '3.3. Время занятий назначают вместе.',
      '1. Отдельный абзац.',
    ]);
  });

  it('leave no gap where a section is not printed', () => {
    const numbers = text(nodesOf(CONTRACT, { admitted: 'refused' })).map((line) =>
      line.slice(0, 6),
    );
    expect(numbers).toEqual(['## 1. ', '1.1. У', '## 2. ', '2.1. В', '1. Отд']);
  });
});

describe('the parties', () => {
  const parties: PrintBlock = {
    kind: 'parties',
    parties: [
      { title: 'Учреждение', lines: ['{$organisation}', '____________ / ____________'] },
      { title: 'Семья', lines: ['{/signedBy/name|name}', 'Площадь: {/area} м²'] },
    ],
  };

  it('stand side by side, without the lines of what is hidden', () => {
    const data = { signedBy: { name: { lastName: 'Вымышленная', firstName: 'Мария' } } };
    const [node] = nodesOf(parties, data, { ...FINAL, organisation: 'Центр «Пример»' });
    expect(node).toEqual({
      kind: 'parties',
      parties: [
        { title: 'Учреждение', lines: ['Центр «Пример»', '____________ / ____________'] },
        { title: 'Семья', lines: ['Вымышленная Мария'] },
      ],
    });
  });

  it('have lines to write on in a form for handwriting', () => {
    const [node] = nodesOf(parties, {}, BLANK);
    const lines = node?.kind === 'parties' ? node.parties.flatMap((party) => party.lines) : [];
    expect(lines).toHaveLength(4);
    expect(lines.every((line) => line.includes('___'))).toBe(true);
  });
});
