import type { PrintBlock, PrintNode } from '../../contracts/print-layout.js';
import { printModel, type PrintOptions } from '../model/print-model.js';
import { visitSheet } from './visit-sheet.js';

export const FINAL: PrintOptions = { edition: '1', status: 'final' };
export const BLANK: PrintOptions = { edition: '1', blank: true };

/** The visit sheet with these blocks, filled. */
export const nodesOf = (
  block: PrintBlock | readonly PrintBlock[],
  data: unknown,
  options: PrintOptions = FINAL,
): readonly PrintNode[] => {
  const blocks: readonly PrintBlock[] = 'kind' in block ? [block] : block;
  return printModel(visitSheet(blocks), data, options).nodes;
};

/** One sentence, filled, its spaces made alike. */
export const textOf = (text: string, data: unknown, options?: PrintOptions): string | undefined => {
  const [node] = nodesOf({ kind: 'paragraph', text }, data, options);
  return node?.kind === 'paragraph' ? node.text.replaceAll('\u00a0', ' ') : undefined;
};
