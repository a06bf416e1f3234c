import type { PrintModel } from '../../packages/forms/src/print/index.js';

/** What of a node is no text: how it looks. */
const LOOKS: ReadonlySet<string> = new Set(['kind', 'align', 'state']);

/** Spaces and line ends made alike: every program breaks lines in its own way. */
export const plainWords = (text: string): string => text.replace(/[\s\u00a0\u2003]+/g, ' ').trim();

const saidBy = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [plainWords(part)];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => (LOOKS.has(key) ? [] : saidBy(inner)));
};

/** Every text of a model; of a table without rows only the sentence that stands instead of it. */
export const modelWords = ({ nodes }: PrintModel): readonly string[] =>
  nodes
    .flatMap((node) =>
      node.kind === 'table' && node.empty !== undefined
        ? saidBy([node.caption, node.empty])
        : saidBy(node),
    )
    .filter((text) => text !== '');
