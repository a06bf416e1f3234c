import type { PrintNode } from '../../contracts/print-layout.js';

export type NodeOf<Kind extends PrintNode['kind']> = Extract<PrintNode, { readonly kind: Kind }>;

/** Makes the element of one node of a model. */
export type NodeRenderer<Kind extends PrintNode['kind']> = (
  node: NodeOf<Kind>,
  ownerDocument: Document,
) => HTMLElement;
