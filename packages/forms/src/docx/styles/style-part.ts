import { element, value, type Xml } from '../xml/element.js';
import { WORD } from '../xml/namespaces.js';
import { styleNames } from '../locale/ru.js';
import { paragraphStyles, type ParagraphStyle } from './paragraph-styles.js';
import { tableStyle } from './table-style.js';

/** Every Russian office has it, or a font that takes its place letter by letter. */
const FONT = 'Times New Roman';
const TEXT_SIZE = 24;
/** 1.1 of a line: the densest that GOST R 7.0.97 allows is 1. */
const LINE = 264;

const defaults = (): Xml =>
  element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        element('w:rFonts', {
          'w:ascii': FONT,
          'w:eastAsia': FONT,
          'w:hAnsi': FONT,
          'w:cs': FONT,
        }),
        value('w:sz', TEXT_SIZE),
        value('w:szCs', TEXT_SIZE),
        element('w:lang', { 'w:val': 'ru-RU', 'w:eastAsia': 'ru-RU', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        value('w:widowControl', 'true'),
        element('w:spacing', {
          'w:before': 0,
          'w:after': 0,
          'w:line': LINE,
          'w:lineRule': 'auto',
        }),
      ]),
    ]),
  ]);

/** Styles, so that whoever edits the file changes a look in one place. */
export const styles = (): Xml =>
  element('w:styles', WORD, [
    defaults(),
    ...paragraphStyles.map(paragraphStyle),
    tableStyle(styleNames.DocumentTable ?? ''),
  ]);

const paragraphStyle = (style: ParagraphStyle): Xml => {
  const { id, builtIn, basedOn, next, paragraph = [], text = [] } = style;
  return element(
    'w:style',
    {
      'w:type': 'paragraph',
      ...(id === 'Normal' && { 'w:default': 1 }),
      ...(builtIn === undefined && { 'w:customStyle': 1 }),
      'w:styleId': id,
    },
    [
      value('w:name', builtIn ?? styleNames[id] ?? id),
      ...(basedOn === undefined ? [] : [value('w:basedOn', basedOn)]),
      ...(next === undefined ? [] : [value('w:next', next)]),
      element('w:qFormat'),
      ...(paragraph.length > 0 ? [element('w:pPr', {}, paragraph)] : []),
      ...(text.length > 0 ? [element('w:rPr', {}, text)] : []),
    ],
  );
};
