import type { PrintModel } from '../../contracts/print-layout.js';
import { loadDocument, type CompiledDocument } from '../../documents/index.js';
import { renderPrint } from '../render/render-print.js';
import { createPrintSheet } from '../styles/print-styles.js';

/** A document of the catalogue; the test fails where there is none. */
export const openDocument = async (id: string): Promise<CompiledDocument> => {
  const document = await loadDocument(id);
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  return document.value;
};

/** Lays a model out on the test's page, under its styles. */
export const showPrint = (model: PrintModel): HTMLElement => {
  const article = renderPrint(model, document);
  document.adoptedStyleSheets = [createPrintSheet(model, window)];
  document.body.replaceChildren(article);
  return article;
};

/** Words of an element as a reader finds them: spaces alike, boxes of elements apart. */
export const wordsOf = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ');
};
