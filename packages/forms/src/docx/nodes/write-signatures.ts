import { signatures as words } from '../../print/locale/ru.js';
import { element, value, type Xml } from '../xml/element.js';
import { cut } from '../page/sheet.js';
import { gap } from './gap.js';
import type { NodeOf, NodeWriter } from './node-writer.js';
import { textParagraph } from './paragraph.js';
import { cell, row, table } from './plain-table.js';

type Signature = NodeOf<'signatures'>['rows'][number];

/** Shares of the position, the line, the name and the date, a narrow gap after each. */
const SHARES = [5.4, 0.25, 3.5, 0.25, 3.9, 0.25, 2.4] as const;

/**
 * Position, a line to sign on, the name, with what belongs on a line in small print below; instead
 * of a line, that somebody refused or was absent. All of them on one page.
 */
export const writeSignatures: NodeWriter<'signatures'> = ({ rows }, { sheet }) => {
  const widths = cut(sheet.text, SHARES);
  const written = rows.flatMap((signature, index) =>
    signatureRows(signature, widths, index < rows.length - 1),
  );
  return [gap(true), table({ widths }, written), gap()];
};

/** A place on the page: what stands in it, or a line with the words under the line. */
type Spot = { readonly text: string } | { readonly under: string };

const signatureRows = (
  { position, name, state, note, date }: Signature,
  widths: readonly number[],
  goesOn: boolean,
): readonly Xml[] => {
  const instead = state === 'refused' || state === 'absent' ? (note ?? words[state]) : undefined;
  const nothing: Spot = { text: '' };
  const spots: readonly Spot[] = [
    { text: position },
    nothing,
    instead === undefined ? { under: words.caption } : { text: instead },
    nothing,
    name === '' ? { under: words.nameCaption } : { text: name },
    nothing,
    { text: date ?? '' },
  ];
  const line = spots.map((spot, index) =>
    cell({
      width: widths[index] ?? 0,
      content: [textParagraph('PlainText', 'text' in spot ? spot.text : '', true)],
      properties: [...('under' in spot ? [underline()] : []), value('w:vAlign', 'bottom')],
    }),
  );
  const captions = spots.map((spot, index) =>
    cell({
      width: widths[index] ?? 0,
      content: [
        textParagraph('SignatureCaption', 'under' in spot ? `(${spot.under})` : '', goesOn),
      ],
    }),
  );
  return [row(line), row(captions)];
};

const underline = (): Xml =>
  element('w:tcBorders', {}, [
    element('w:bottom', { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' }),
  ]);
