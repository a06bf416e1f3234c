import type { PrintBlock, PrintNode } from '../../contracts/print-layout.js';
import type { BlockBuilder, BlockKind } from './blocks/block-builder.js';
import { linesBlock } from './blocks/lines-block.js';
import { paragraphBlock } from './blocks/paragraph-block.js';
import { partiesBlock } from './blocks/parties-block.js';
import { signaturesBlock } from './blocks/signatures-block.js';
import { tableBlock } from './blocks/table-block.js';
import {
  headingBlock,
  noteBlock,
  organisationBlock,
  pageBreakBlock,
  placeDateBlock,
  stampBlock,
  titleBlock,
} from './blocks/text-blocks.js';
import { numberNodes } from './number-nodes.js';
import { isPrinted, type Scope } from './scope.js';

const BUILDERS: { readonly [Kind in BlockKind]: BlockBuilder<Kind> } = {
  organisation: organisationBlock,
  stamp: stampBlock,
  title: titleBlock,
  'place-date': placeDateBlock,
  heading: headingBlock,
  paragraph: paragraphBlock,
  lines: linesBlock,
  table: tableBlock,
  signatures: signaturesBlock,
  parties: partiesBlock,
  note: noteBlock,
  'page-break': pageBreakBlock,
};

/** Fills the blocks of a layout that are to be printed, in their order. */
export const buildNodes = (blocks: readonly PrintBlock[], scope: Scope): readonly PrintNode[] => {
  const nodes = blocks
    .filter((block) => isOfThisForm(block, scope) && isPrinted(scope, block.when))
    .flatMap((block) => build(block, scope));
  return numberNodes(nodes.filter((node, index) => !isOrphan(node, nodes[index + 1])));
};

const isOfThisForm = ({ only }: PrintBlock, { blank, extract }: Scope): boolean => {
  if (only === undefined) return true;
  return { filled: !blank, blank, volume: !extract, extract }[only];
};

const build = (block: PrintBlock, scope: Scope): readonly PrintNode[] =>
  (BUILDERS[block.kind] as BlockBuilder<BlockKind>)(block, scope);

/** A heading with nothing left under it. */
const isOrphan = (node: PrintNode, next: PrintNode | undefined): boolean =>
  node.kind === 'heading' && (next === undefined || ['heading', 'page-break'].includes(next.kind));
