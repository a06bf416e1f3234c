import type { PrintBlock } from '../../contracts/print-layout.js';
import type { DocumentSource } from '../document-source.js';
import { omit } from '../omit.js';
import { problem } from '../problem.js';
import type { Patched, PatchOf } from './patched.js';

/** Replaces the words of a print block: its text, or, of a block without one, its title. */
export const setPrintText = (
  source: DocumentSource,
  { block, value }: PatchOf<'set-print-text'>,
): Patched => patchBlock(source, block, (found) => withText(found, value));

/** Prints one more line in a block of lines, or one more column in a table. */
export const addPrintLine = (
  source: DocumentSource,
  { block, label, text }: PatchOf<'add-print-line'>,
): Patched => patchBlock(source, block, (found) => withLine(found, label, text));

/** @param change undefined for a block that does not take the change */
function patchBlock(
  source: DocumentSource,
  id: string,
  change: (block: PrintBlock) => PrintBlock | undefined,
): Patched {
  const { definition } = source;
  const found = definition.print.blocks.some((block) => block.id === id && change(block));
  if (!found) return { problems: [problem('overlay-block', '/block', { block: id })] };
  const blocks = definition.print.blocks.map((block) =>
    block.id === id ? (change(block) ?? block) : block,
  );
  const print = { ...definition.print, blocks };
  return { source: { ...source, definition: { ...definition, print } } };
}

function withLine(block: PrintBlock, label: string, text: string): PrintBlock | undefined {
  if (block.kind === 'lines') return { ...block, lines: [...block.lines, { label, text }] };
  if (block.kind !== 'table') return undefined;
  // Widths that were shares of the whole no longer add up: all columns share alike.
  const columns = block.columns.map((column) => omit(column, 'width'));
  return { ...block, columns: [...columns, { title: label, text }] };
}

/** Undefined for a block without words of its own. */
function withText(block: PrintBlock, value: string): PrintBlock | undefined {
  if ('text' in block) return { ...block, text: value };
  if (block.kind === 'stamp') return { ...block, title: value };
  return block.kind === 'table' ? { ...block, caption: value } : undefined;
}
