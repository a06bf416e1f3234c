import type { PrintModel } from '../../contracts/print-layout.js';
import { pageStyles } from './page-styles.js';
import { paperStyles } from './paper-styles.js';
import { screenStyles } from './screen-styles.js';
import { signatureStyles } from './signature-styles.js';
import { tableStyles } from './table-styles.js';

export interface PrintStyleOptions {
  /** Whether the browser can write into the margins of a page (`CSSMarginRule`). Default true. */
  readonly marginBoxes?: boolean;
}

/** CSS of a printed document and of its preview. `@page` acts only in a document's own sheet. */
export const printStyles = (
  model: PrintModel,
  { marginBoxes = true }: PrintStyleOptions = {},
): string =>
  [paperStyles, tableStyles, signatureStyles, screenStyles, pageStyles(model, marginBoxes)].join(
    '\n',
  );

/**
 * The same as a constructed sheet of a window. A sheet can be adopted only by documents and shadow
 * roots of the window that made it, so an iframe needs its own.
 */
export const createPrintSheet = (
  model: PrintModel,
  view: Window & typeof globalThis,
): CSSStyleSheet => {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(printStyles(model, { marginBoxes: 'CSSMarginRule' in view }));
  return sheet;
};
