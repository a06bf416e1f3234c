import { printableText } from '../../print/formats/text-format.js';

/** Text as one compares it: case, ё, spaces and punctuation at the ends do not matter. */
export const comparable = (text: string): string =>
  printableText(text)
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s.,:;*]+|[\s.,:;*]+$/g, '');
