import type { PrintNode } from '../../../contracts/print-layout.js';
import { fillTemplate } from '../../template/fill-template.js';
import { NEXT } from '../number-nodes.js';
import { inRow, pointerOf, rowsOf, type Scope } from '../scope.js';
import type { BlockBuilder } from './block-builder.js';

/** Rows that a list of paragraphs has in a form for handwriting. */
const BLANK_ROWS = 3;

/** A paragraph, or one for each row of a list. */
export const paragraphBlock: BlockBuilder<'paragraph'> = (block, scope) => {
  const { text, numbered = false, of, empty } = block;
  if (of === undefined) return paragraph(text, scope, numbered ? NEXT : undefined);
  if (!scope.isVisible(pointerOf(scope, of))) return [];
  const rows = writtenRows(scope, of);
  if (rows.length === 0) return empty === undefined ? [] : [{ kind: 'paragraph', text: empty }];
  return rows.flatMap((row, index) =>
    paragraph(text, inRow(scope, row), numbered ? index + 1 : undefined),
  );
};

const writtenRows = (scope: Scope, list: string): readonly string[] => {
  const rows = rowsOf(scope, list);
  if (rows.length > 0 || !scope.blank) return rows;
  return Array.from({ length: BLANK_ROWS }, (_row, index) => `${pointerOf(scope, list)}/${index}`);
};

const paragraph = (
  template: string,
  scope: Scope,
  number: number | undefined,
): readonly PrintNode[] => {
  const { text, hidden, blankLines } = fillTemplate(template, scope);
  if (hidden || (text.trim() === '' && blankLines === 0)) return [];
  return [
    {
      kind: 'paragraph',
      text: text.trim(),
      ...(number !== undefined && { number }),
      ...(blankLines > 0 && { blankLines }),
    },
  ];
};
