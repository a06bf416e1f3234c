import type { PrintBlock, PrintNode } from '../../../contracts/print-layout.js';
import type { Scope } from '../scope.js';

export type BlockKind = PrintBlock['kind'];

export type BlockOf<Kind extends BlockKind> = Extract<PrintBlock, { readonly kind: Kind }>;

/** Fills one block; a block that says nothing gives no node. */
export type BlockBuilder<Kind extends BlockKind> = (
  block: BlockOf<Kind>,
  scope: Scope,
) => readonly PrintNode[];
