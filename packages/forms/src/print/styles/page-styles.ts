import type { PrintModel } from '../../contracts/print-layout.js';

/** Top, right, bottom, left. Files that are kept for more than ten years need 30 mm to be bound. */
const MARGINS: Readonly<Record<PrintModel['margins'], string>> = {
  'gost-20': '20mm 10mm 20mm 20mm',
  'gost-30': '20mm 10mm 20mm 30mm',
};

const FONT = "'PT Astra Serif', 'Times New Roman', 'Liberation Serif', Tinos, serif";

/** A CSS string that holds any text: nothing in it can end the string or the rule. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f<>]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

/**
 * Rules of the sheet: A4, margins, number from page two, small print below. `marginBoxes: false`
 * for browsers without them: the small print then follows the text, pages have no numbers.
 */
export const pageStyles = (model: PrintModel, marginBoxes: boolean): string => {
  const size = `size: A4 ${model.orientation}; margin: ${MARGINS[model.margins]};`;
  if (!marginBoxes) return `@page { ${size} }`;
  const mark = model.nodes.find((node) => node.kind === 'draft-mark');
  const markText = mark?.kind === 'draft-mark' ? cssString(mark.text) : 'none';
  return `
@page {
  ${size}
  @top-center {
    content: counter(page);
    font: 11pt ${FONT};
    vertical-align: bottom;
    padding-block-end: 4mm;
  }
  @top-right { content: ${markText}; font: bold 9pt ${FONT}; }
  @bottom-left { content: ${cssString(model.footer)}; font: 7.5pt ${FONT}; text-align: left; }
}
@page :first {
  @top-center { content: none; }
  @top-right { content: none; }
}
@media print { .semya-print footer { display: none; } }
`;
};
