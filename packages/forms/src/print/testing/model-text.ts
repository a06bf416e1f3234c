import type { PrintModel, PrintNode } from '../../contracts/print-layout.js';
import { numbered } from '../model/number-nodes.js';

/** A model as lines of text that a person can hold against the paper. */
export const modelText = ({ nodes, footer }: PrintModel): string =>
  [...nodes.flatMap(nodeText), `[внизу листа] ${footer}`].join('\n').replaceAll('\u00a0', ' ');

const rows = (all: readonly (readonly string[])[]): readonly string[] =>
  all.map((cells) => `| ${cells.map((cell) => cell.replaceAll('\n', ' / ')).join(' | ')} |`);

const nodeText = (node: PrintNode): readonly string[] => {
  switch (node.kind) {
    case 'organisation':
    case 'note':
    case 'draft-mark':
      return [`[${LABELS[node.kind]}] ${node.text}`];
    case 'heading':
      return ['', `## ${numbered(node.text, node)}`];
    case 'paragraph':
      return [`${numbered(node.text, node)}${ruled(node.blankLines)}`];
    case 'stamp':
      return [`[гриф] ${[node.title.toUpperCase(), ...node.lines].join(' / ')}`];
    case 'title':
      return [`# ${node.text}`, ...(node.subtitle === undefined ? [] : [node.subtitle])];
    case 'place-date':
      return [`${node.place}    ${node.date}`];
    case 'lines':
      return node.lines.map(
        ({ label, text, blankLines }) => `${label}: ${text}${ruled(blankLines)}`,
      );
    case 'table':
      return [
        ...(node.caption === undefined ? [] : [`Таблица «${node.caption}»`]),
        ...(node.empty === undefined
          ? rows([node.columns.map(({ title }) => title), ...node.rows])
          : [node.empty]),
        ...(node.total ? [`${node.total.label}: ${node.total.text}`] : []),
      ];
    case 'signatures':
      return node.rows.map(({ position, name, state, note, date }) =>
        [`[подпись: ${STATES[state]}]`, position.replaceAll('\n', ' '), name, note, date]
          .filter((word) => word !== undefined && word !== '')
          .join(' – '),
      );
    case 'parties':
      return node.parties.map(({ title, lines }) => `[сторона] ${[title, ...lines].join(' / ')}`);
    case 'page-break':
      return ['----- новый лист -----'];
  }
};

const LABELS = { organisation: 'учреждение', note: 'примечание', 'draft-mark': 'отметка' } as const;

const STATES = {
  line: 'место для подписи',
  signed: 'подписано',
  refused: 'отказ',
  absent: 'нет на месте',
} as const;

const ruled = (count = 0): string => (count === 0 ? '' : ` <строк от руки: ${count}>`);
