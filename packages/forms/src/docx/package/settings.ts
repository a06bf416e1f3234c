import { element, value, type Xml } from '../xml/element.js';
import { WORD } from '../xml/namespaces.js';

/** Behaves as Word 2013 and later; words are not hyphenated by themselves, as GOST R 7.0.97 has it. */
const WORD_2013 = 15;

export const settings = (): Xml =>
  element('w:settings', WORD, [
    element('w:zoom', { 'w:percent': 100 }),
    value('w:defaultTabStop', 709),
    value('w:autoHyphenation', 'false'),
    element('w:compat', {}, [
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': WORD_2013,
      }),
    ]),
    element('w:themeFontLang', { 'w:val': 'ru-RU' }),
    value('w:decimalSymbol', ','),
    value('w:listSeparator', ';'),
  ]);
