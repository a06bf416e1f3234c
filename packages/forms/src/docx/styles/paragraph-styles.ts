import { element, value, type Attributes, type Xml } from '../xml/element.js';
import type { StyleName } from './style-names.js';

export interface ParagraphStyle {
  readonly id: StyleName;
  /** Word's own name of a style that it knows. */
  readonly builtIn?: string;
  readonly basedOn?: StyleName;
  readonly next?: StyleName;
  readonly paragraph?: readonly Xml[];
  readonly text?: readonly Xml[];
}

/** Sizes are told in half-points, distances in twips. */
const size = (points: number): readonly Xml[] => [
  value('w:sz', points * 2),
  value('w:szCs', points * 2),
];
const bold = element('w:b');
const keepNext = element('w:keepNext');
const keepLines = element('w:keepLines');
const spacing = (attributes: Attributes): Xml => element('w:spacing', attributes);
const around = (before: number, after: number): Xml =>
  spacing({ 'w:before': before, 'w:after': after });
const align = (to: 'left' | 'center' | 'right' | 'both'): Xml => value('w:jc', to);
const indent = (first: number): Xml => element('w:ind', { 'w:firstLine': first });

/** First line of a paragraph of text: 12.5 mm. */
const FIRST_LINE = 709;
/** A line to write on: 8 mm. */
const RULED = 454;

const rule = (edge: 'bottom' | 'between'): Xml =>
  element(`w:${edge}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });

/** The looks of the printed page, as `print/styles` has them for the browser. */
export const paragraphStyles: readonly ParagraphStyle[] = [
  { id: 'Normal', builtIn: 'Normal' },
  {
    id: 'Title',
    builtIn: 'Title',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [keepNext, keepLines, around(240, 0), align('center')],
    text: [bold, ...size(14)],
  },
  {
    id: 'Subtitle',
    builtIn: 'Subtitle',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [keepNext, keepLines, align('center')],
    text: [bold],
  },
  {
    id: 'Heading1',
    builtIn: 'heading 1',
    basedOn: 'Normal',
    next: 'BodyText',
    paragraph: [keepNext, keepLines, around(240, 80), value('w:outlineLvl', 0)],
    text: [bold],
  },
  {
    id: 'BodyText',
    builtIn: 'Body Text',
    basedOn: 'Normal',
    paragraph: [around(0, 80), indent(FIRST_LINE), align('both')],
  },
  {
    id: 'ByHand',
    basedOn: 'BodyText',
    paragraph: [
      spacing({ 'w:before': 0, 'w:after': 80, 'w:line': 336, 'w:lineRule': 'auto' }),
      align('left'),
    ],
  },
  { id: 'Line', basedOn: 'BodyText', paragraph: [around(0, 60)] },
  {
    id: 'RuledLine',
    basedOn: 'Normal',
    paragraph: [
      // Lines with the same border make one frame, unless something parts them.
      element('w:pBdr', {}, [rule('bottom'), rule('between')]),
      spacing({ 'w:before': 0, 'w:after': 0, 'w:line': RULED, 'w:lineRule': 'exact' }),
    ],
  },
  { id: 'Note', basedOn: 'Normal', paragraph: [around(120, 120)], text: size(10) },
  { id: 'Organisation', basedOn: 'Normal', paragraph: [around(0, 240), align('center')] },
  {
    id: 'DraftMark',
    basedOn: 'Normal',
    paragraph: [align('right')],
    text: [bold, value('w:spacing', 40)],
  },
  { id: 'Stamp', basedOn: 'Normal', paragraph: [keepLines, around(80, 0)] },
  {
    id: 'StampTitle',
    basedOn: 'Stamp',
    next: 'Stamp',
    paragraph: [keepNext, around(0, 0)],
    text: [element('w:caps')],
  },
  { id: 'PlainText', basedOn: 'Normal' },
  { id: 'Party', basedOn: 'Normal', paragraph: [around(0, 60)] },
  { id: 'PartyTitle', basedOn: 'Party', next: 'Party', paragraph: [keepNext], text: [bold] },
  {
    id: 'Caption',
    builtIn: 'caption',
    basedOn: 'Normal',
    paragraph: [keepNext, around(80, 60)],
    text: size(11),
  },
  { id: 'TableText', basedOn: 'Normal', text: size(10) },
  { id: 'DenseTableText', basedOn: 'TableText', text: size(8.5) },
  { id: 'ColumnNumber', basedOn: 'TableText', paragraph: [align('center')], text: size(8) },
  { id: 'SignatureCaption', basedOn: 'Normal', paragraph: [align('center')], text: size(8) },
  {
    id: 'Gap',
    basedOn: 'Normal',
    paragraph: [spacing({ 'w:before': 0, 'w:after': 0, 'w:line': 120, 'w:lineRule': 'exact' })],
    text: size(2),
  },
  {
    id: 'Header',
    builtIn: 'header',
    basedOn: 'Normal',
    text: size(11),
  },
  { id: 'Footer', builtIn: 'footer', basedOn: 'Normal', text: size(7.5) },
];
