import type { PrintNode } from '../../contracts/print-layout.js';
import type { Sheet } from '../page/sheet.js';
import type { Xml } from '../xml/element.js';

export type NodeOf<Kind extends PrintNode['kind']> = Extract<PrintNode, { readonly kind: Kind }>;

/** Where a node stands. */
export interface Place {
  readonly sheet: Sheet;
  /** Signatures follow: they must not come to stand alone on a page. */
  readonly beforeSignatures: boolean;
}

/** Writes one node of a model as paragraphs and tables of the body. */
export type NodeWriter<Kind extends PrintNode['kind']> = (
  node: NodeOf<Kind>,
  place: Place,
) => readonly Xml[];
