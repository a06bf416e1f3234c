import { content, element, value, type Xml } from '../xml/element.js';
import type { StyleName } from '../styles/style-names.js';

/** A piece of text with one look. */
export const run = (children: readonly Xml[], properties: readonly Xml[] = []): Xml =>
  element('w:r', {}, [
    ...(properties.length > 0 ? [element('w:rPr', {}, properties)] : []),
    ...children,
  ]);

const TEXT = { 'xml:space': 'preserve' } as const;
const SIGNS: Readonly<Record<string, Xml>> = {
  '\n': element('w:br'),
  '\t': element('w:tab'),
};

/** A text in one run: its line ends and tabs are elements of their own, all else is content. */
export const runs = (text: string, properties: readonly Xml[] = []): readonly Xml[] => {
  if (text === '') return [];
  const pieces = text
    .split(/([\n\t])/)
    .filter((piece) => piece !== '')
    .map((piece) => SIGNS[piece] ?? element('w:t', TEXT, [content(piece)]));
  return [run(pieces, properties)];
};

export interface ParagraphOptions {
  readonly style: StyleName;
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
  /** Further properties, in the order that the standard asks for after these. */
  readonly properties?: readonly Xml[];
  readonly children?: readonly Xml[];
}

export const paragraph = ({
  style,
  keepNext = false,
  properties = [],
  children = [],
}: ParagraphOptions): Xml =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      value('w:pStyle', style),
      ...(keepNext ? [element('w:keepNext')] : []),
      ...properties,
    ]),
    ...children,
  ]);

/** A paragraph of plain text. */
export const textParagraph = (style: StyleName, text: string, keepNext = false): Xml =>
  paragraph({ style, keepNext, children: runs(text) });

/** Running text; a line that is ended by hand would be torn apart if it were justified. */
export const bodyParagraph = (style: StyleName, text: string, keepNext: boolean): Xml =>
  paragraph({
    style,
    keepNext,
    ...(text.includes('\n') && { properties: [value('w:jc', 'left')] }),
    children: runs(text),
  });
