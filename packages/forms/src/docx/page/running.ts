import { content, element, value, type Xml } from '../xml/element.js';
import { WORD } from '../xml/namespaces.js';
import { paragraph, run, runs } from '../nodes/paragraph.js';
import type { Sheet } from './sheet.js';

const tabStop = (at: 'center' | 'right', position: number): Xml =>
  element('w:tab', { 'w:val': at, 'w:pos': position });

const fieldMark = (type: 'begin' | 'separate' | 'end'): Xml =>
  run([element('w:fldChar', { 'w:fldCharType': type })]);

/** The number of the page; the digit stands until the reader's program has counted. */
const pageNumber = (): readonly Xml[] => [
  fieldMark('begin'),
  run([element('w:instrText', { 'xml:space': 'preserve' }, [content(' PAGE ')])]),
  fieldMark('separate'),
  ...runs('2'),
  fieldMark('end'),
];

/** From page two: the number in the middle of the top margin, the mark of a draft at its right. */
export const header = ({ text }: Sheet, mark: string | undefined): Xml =>
  element('w:hdr', WORD, [
    paragraph({
      style: 'Header',
      properties: [
        element('w:tabs', {}, [tabStop('center', Math.round(text / 2)), tabStop('right', text)]),
      ],
      children: [
        ...runs('\t'),
        ...pageNumber(),
        ...(mark === undefined ? [] : runs(`\t${mark}`, [value('w:b', 'true')])),
      ],
    }),
  ]);

/** The first page has no number, and says of itself that it is a draft. */
export const firstHeader = (): Xml => element('w:hdr', WORD, [paragraph({ style: 'Header' })]);

/** Small print: the form, its edition, the record's version and hash. */
export const footer = (text: string): Xml =>
  element('w:ftr', WORD, [paragraph({ style: 'Footer', children: runs(text) })]);
