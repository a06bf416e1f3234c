import { numbered } from '../../print/model/number-nodes.js';
import { element, value } from '../xml/element.js';
import type { StyleName } from '../styles/style-names.js';
import { cut, twips, type Sheet } from '../page/sheet.js';
import type { NodeOf, NodeWriter } from './node-writer.js';
import { bodyParagraph, paragraph, runs, textParagraph } from './paragraph.js';
import { cell, row, table } from './plain-table.js';
import { gap } from './gap.js';

/** Lines and boxes to be filled in by hand, which justified text would tear apart. */
const isByHand = (text: string): boolean => /_{3}|☐/.test(text);

export const writeDraftMark: NodeWriter<'draft-mark'> = ({ text }) => [
  textParagraph('DraftMark', text),
];

export const writeOrganisation: NodeWriter<'organisation'> = ({ text }) => [
  textParagraph('Organisation', text),
];

export const writeNote: NodeWriter<'note'> = ({ text }, { beforeSignatures }) => [
  textParagraph('Note', text, beforeSignatures),
];

export const writeHeading: NodeWriter<'heading'> = (node) => [
  textParagraph('Heading1', numbered(node.text, node)),
];

export const writeTitle: NodeWriter<'title'> = ({ text, subtitle }) => [
  textParagraph('Title', text),
  ...(subtitle === undefined ? [] : [textParagraph('Subtitle', subtitle)]),
  gap(true),
];

/** Stands in the right part of the sheet, the parts of it together. */
export const writeStamp: NodeWriter<'stamp'> = ({ title, lines }, { sheet }) => {
  const indent = element('w:ind', { 'w:left': Math.round(sheet.text * stampStart(sheet)) });
  const written = (style: StyleName, text: string, keepNext: boolean) =>
    paragraph({ style, keepNext, properties: [indent], children: runs(text) });
  return [
    ...(title === '' ? [] : [written('StampTitle', title, lines.length > 0)]),
    ...lines.map((line, index) => written('Stamp', line, index < lines.length - 1)),
    gap(),
  ];
};

const stampStart = ({ orientation }: Sheet): number => (orientation === 'landscape' ? 0.67 : 0.55);

export const writePlaceDate: NodeWriter<'place-date'> = ({ place, date }, { sheet }) => {
  const widths = cut(sheet.text, [0.6, 0.4]);
  const [left = 0, right = 0] = widths;
  const end = paragraph({
    style: 'PlainText',
    properties: [value('w:jc', 'right')],
    children: runs(date),
  });
  return [
    table({ widths }, [
      row([
        cell({ width: left, content: [textParagraph('PlainText', place)] }),
        cell({ width: right, content: [end] }),
      ]),
    ]),
    gap(),
  ];
};

const ruled = (count: number, keepLast: boolean) =>
  Array.from({ length: count }, (_line, index) =>
    paragraph({ style: 'RuledLine', keepNext: keepLast || index < count - 1 }),
  );

export const writeParagraph: NodeWriter<'paragraph'> = (node, { beforeSignatures }) => {
  const { text, blankLines = 0 } = node;
  const style = blankLines > 0 || isByHand(text) ? 'ByHand' : 'BodyText';
  return [
    bodyParagraph(style, numbered(text, node), beforeSignatures || blankLines > 0),
    ...ruled(blankLines, beforeSignatures),
    ...(blankLines > 0 ? [gap(beforeSignatures)] : []),
  ];
};

export const writeLines: NodeWriter<'lines'> = ({ lines }, { sheet, beforeSignatures }) =>
  lines.flatMap((line, index) => {
    const keepNext = beforeSignatures && index === lines.length - 1;
    return writeLine(line, sheet, keepNext);
  });

/** An answer by hand begins beside its label, on a line up to the margin, and goes on below. */
const writeLine = (
  { label, text, blankLines = 0 }: NodeOf<'lines'>['lines'][number],
  sheet: Sheet,
  keepNext: boolean,
) => {
  if (blankLines === 0) {
    return [bodyParagraph(isByHand(text) ? 'ByHand' : 'Line', `${label}: ${text}`, keepNext)];
  }
  const upToMargin = element('w:tab', {
    'w:val': 'right',
    'w:leader': 'underscore',
    'w:pos': sheet.text,
  });
  return [
    paragraph({
      style: 'ByHand',
      keepNext: keepNext || blankLines > 1,
      properties: [element('w:tabs', {}, [upToMargin])],
      children: runs(`${label}: ${text}\t`),
    }),
    ...ruled(blankLines - 1, keepNext),
    ...(blankLines > 1 ? [gap(keepNext)] : []),
  ];
};

/** Breaks before what follows, which may be a table. */
export const writePageBreak: NodeWriter<'page-break'> = () => [
  paragraph({
    style: 'Gap',
    properties: [
      element('w:spacing', { 'w:line': twips(0.4), 'w:lineRule': 'exact', 'w:after': 0 }),
    ],
    children: [element('w:r', {}, [element('w:br', { 'w:type': 'page' })])],
  }),
];
