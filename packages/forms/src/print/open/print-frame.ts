import type { PrintModel } from '../../contracts/print-layout.js';
import { renderPrint } from '../render/render-print.js';
import { createPrintSheet } from '../styles/print-styles.js';

type View = Window & typeof globalThis;

/** A document laid out in a window of its own, ready to be printed. */
export interface PrintFrame {
  readonly view: View;
  readonly remove: () => void;
}

/** Out of sight, but laid out: browsers print nothing of a frame that is `display: none`. */
const HIDDEN_FRAME = `
iframe {
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: 0;
  block-size: 0;
  border: 0;
  visibility: hidden;
}`;

const PAGE_BODY = 'body { margin: 0; }';

/**
 * Lays a document out in a blank iframe of the host's page, by DOM calls alone. The frame stands in
 * a shadow root, so that neither the host's styles reach it nor a style attribute is needed.
 *
 * @returns undefined where the host's page does not let a frame be opened
 */
export const createPrintFrame = (model: PrintModel, host: View): PrintFrame | undefined => {
  const { document } = host;
  const holder = document.createElement('div');
  const frame = document.createElement('iframe');
  frame.title = model.title;
  frame.tabIndex = -1;
  holder.setAttribute('aria-hidden', 'true');
  const hide = new host.CSSStyleSheet();
  hide.replaceSync(HIDDEN_FRAME);
  const root = holder.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [hide];
  root.append(frame);
  document.body.append(holder);
  const remove = (): void => {
    holder.remove();
  };
  const view = frame.contentWindow as View | null;
  const page = frame.contentDocument;
  if (!view || !page) {
    remove();
    return undefined;
  }
  page.documentElement.lang = 'ru';
  page.title = model.title;
  const bare = new view.CSSStyleSheet();
  bare.replaceSync(PAGE_BODY);
  page.adoptedStyleSheets = [bare, createPrintSheet(model, view)];
  page.body.append(renderPrint(model, page));
  return { view, remove };
};
