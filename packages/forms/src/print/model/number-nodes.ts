import type { PrintNode } from '../../contracts/print-layout.js';

/** Stands for the number of a node until it is known what of the document is printed. */
export const NEXT = 0;

/**
 * Numbers what is printed, so that nothing left out leaves a gap: sections from 1, the clauses of
 * each as 2.1, 2.2; paragraphs outside sections one after another, rows of a list from 1.
 */
export const numberNodes = (nodes: readonly PrintNode[]): readonly PrintNode[] => {
  let sections = 0;
  let clauses = 0;
  let paragraphs = 0;
  let isInSection = false;
  return nodes.map((node) => {
    if (node.kind === 'heading') {
      isInSection = node.number !== undefined;
      clauses = 0;
      return isInSection ? { ...node, number: (sections += 1) } : node;
    }
    if (node.kind !== 'paragraph' || node.number === undefined) return node;
    if (isInSection) return { ...node, number: (clauses += 1), section: sections };
    return node.number === NEXT ? { ...node, number: (paragraphs += 1) } : node;
  });
};

/** The number before a text: «3. », «2.1. », or nothing. */
export const numbered = (
  text: string,
  { number, section }: { readonly number?: number; readonly section?: number },
): string => {
  if (number === undefined) return text;
  return `${section === undefined ? '' : `${section}.`}${number}.\u00a0${text}`;
};
