import type { PrintModel, PrintNode } from '../../contracts/print-layout.js';
import { element } from './element.js';
import type { NodeRenderer } from './node-renderer.js';
import { renderSignatures } from './render-signatures.js';
import { renderTable } from './render-table.js';
import {
  renderDraftMark,
  renderHeading,
  renderLines,
  renderNote,
  renderOrganisation,
  renderPageBreak,
  renderParagraph,
  renderParties,
  renderPlaceDate,
  renderStamp,
  renderTitle,
} from './render-text.js';

const RENDERERS: { readonly [Kind in PrintNode['kind']]: NodeRenderer<Kind> } = {
  'draft-mark': renderDraftMark,
  organisation: renderOrganisation,
  stamp: renderStamp,
  title: renderTitle,
  'place-date': renderPlaceDate,
  heading: renderHeading,
  paragraph: renderParagraph,
  lines: renderLines,
  table: renderTable,
  signatures: renderSignatures,
  parties: renderParties,
  note: renderNote,
  'page-break': renderPageBreak,
};

/**
 * A printed document as elements of `ownerDocument`: no markup is parsed and no style attribute is
 * set, so that it passes a strict CSP with Trusted Types. It looks as it should under `printStyles`.
 */
export const renderPrint = (model: PrintModel, ownerDocument: Document): HTMLElement => {
  const article = element(
    ownerDocument,
    'article',
    `semya-print ${model.orientation} ${model.margins}`,
    ...model.nodes.map((node) => renderNode(node, ownerDocument)),
    element(ownerDocument, 'footer', '', model.footer),
  );
  article.lang = 'ru';
  return article;
};

const renderNode = (node: PrintNode, ownerDocument: Document): HTMLElement =>
  (RENDERERS[node.kind] as NodeRenderer<PrintNode['kind']>)(node, ownerDocument);
