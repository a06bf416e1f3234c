import type { PrintBlock } from '../../contracts/print-layout.js';
import type { DocumentSource } from '../document-source.js';
import { problem } from '../problem.js';
import type { Patched, PatchOf } from './patched.js';

/** Replaces the words of a print block: its text, or, of a block without one, its title. */
export function setPrintText(
  source: DocumentSource,
  { block: id, value }: PatchOf<'set-print-text'>,
): Patched {
  const { definition } = source;
  const found = definition.print.blocks.some((block) => block.id === id && withText(block, value));
  if (!found) return { problems: [problem('overlay-block', '/block', { block: id })] };
  const blocks = definition.print.blocks.map((block) =>
    block.id === id ? (withText(block, value) ?? block) : block,
  );
  const print = { ...definition.print, blocks };
  return { source: { ...source, definition: { ...definition, print } } };
}

/** Undefined for a block without words of its own. */
function withText(block: PrintBlock, value: string): PrintBlock | undefined {
  if ('text' in block) return { ...block, text: value };
  if (block.kind === 'stamp') return { ...block, title: value };
  return block.kind === 'table' ? { ...block, caption: value } : undefined;
}
