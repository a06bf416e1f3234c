import { cut } from '../page/sheet.js';
import { gap } from './gap.js';
import type { NodeWriter } from './node-writer.js';
import { textParagraph } from './paragraph.js';
import { cell, row, table } from './plain-table.js';

/** Of the width of a party, between two of them. */
const BETWEEN = 0.1;

/** The parties to an agreement side by side, in one piece. */
export const writeParties: NodeWriter<'parties'> = ({ parties }, { sheet, beforeSignatures }) => {
  const shares = parties.flatMap((_party, index) => (index === 0 ? [1] : [BETWEEN, 1]));
  const widths = cut(sheet.text, shares);
  const cells = widths.map((width, index) => {
    const party = index % 2 === 0 ? parties[index / 2] : undefined;
    if (!party) return cell({ width, content: [] });
    return cell({
      width,
      content: [
        textParagraph('PartyTitle', party.title, true),
        ...party.lines.map((line) => textParagraph('Party', line, beforeSignatures)),
      ],
    });
  });
  return [gap(true), table({ widths }, [row(cells)]), gap(beforeSignatures)];
};
