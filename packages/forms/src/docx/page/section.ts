import { element, type Xml } from '../xml/element.js';
import type { Sheet } from './sheet.js';

/** Which headers and footers a section has, by the ids of their parts. */
export interface Running {
  readonly header: string;
  readonly firstHeader: string;
  readonly footer: string;
  readonly firstFooter: string;
}

const reference = (kind: 'header' | 'footer', type: 'default' | 'first', id: string): Xml =>
  element(`w:${kind}Reference`, { 'w:type': type, 'r:id': id });

/** The sheet, its margins and what runs along them; the first page has a header of its own. */
export const section = (sheet: Sheet, running: Running): Xml =>
  element('w:sectPr', {}, [
    reference('header', 'default', running.header),
    reference('header', 'first', running.firstHeader),
    reference('footer', 'default', running.footer),
    reference('footer', 'first', running.firstFooter),
    element('w:pgSz', {
      'w:w': sheet.width,
      'w:h': sheet.height,
      ...(sheet.orientation === 'landscape' && { 'w:orient': 'landscape' }),
    }),
    element('w:pgMar', {
      'w:top': sheet.top,
      'w:right': sheet.right,
      'w:bottom': sheet.bottom,
      'w:left': sheet.left,
      'w:header': sheet.edge,
      'w:footer': sheet.edge,
      'w:gutter': 0,
    }),
    element('w:titlePg'),
  ]);
