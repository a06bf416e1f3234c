import { everyElement, type XmlElement } from './parse-xml.js';

/**
 * In which order the standard (ECMA-376, part 1, annex A) has the children of an element stand, of
 * those that we write. Word refuses a file in which they stand in another.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr': 'pStyle keepNext keepLines widowControl pBdr tabs spacing ind jc outlineLvl',
  'w:rPr': 'rFonts b caps spacing sz szCs lang',
  'w:tblPr': 'tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblCaption',
  'w:tcPr': 'tcW gridSpan tcBorders vAlign',
  'w:trPr': 'cantSplit trHeight tblHeader',
  'w:sectPr': 'headerReference footerReference pgSz pgMar titlePg',
  'w:style': 'name basedOn next uiPriority qFormat pPr rPr tblPr',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:settings':
    'zoom defaultTabStop autoHyphenation compat themeFontLang decimalSymbol listSeparator',
};

/** Elements whose children stand in another order, or are not known to stand anywhere. */
export const outOfOrder = (part: XmlElement): readonly string[] =>
  everyElement(part).flatMap(({ name, children }) => {
    const order = ORDER[name]?.split(' ').map((child) => `w:${child}`);
    if (!order) return [];
    const places = children.map((child) => order.indexOf(child.name));
    const isSorted = places.every((place, index) => place >= (places[index - 1] ?? 0));
    return isSorted && !places.includes(-1)
      ? []
      : [`${name}: ${children.map((child) => child.name).join(' ')}`];
  });
