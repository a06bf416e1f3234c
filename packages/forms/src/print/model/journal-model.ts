import type { PrintModel } from '../../contracts/print-layout.js';
import { journalData, journalDocument } from './journal.js';
import { fillLayout, scopeOf, type PrintableDocument, type PrintOptions } from './print-model.js';

/**
 * Fills a journal's layout with a volume and its entries: cover, columns, closing sheet. Without
 * entries and with `blank` it is a journal to be kept by hand.
 *
 * @param volume data of the header of the volume
 * @param entries data of the records, in the order in which they are to stand
 */
export const journalModel = (
  document: PrintableDocument,
  volume: unknown,
  entries: readonly unknown[],
  options: PrintOptions,
): PrintModel => {
  const whole = journalDocument(document);
  const scope = scopeOf(whole, journalData(volume, entries), options);
  return fillLayout(whole.definition, scope, options, document.definition.title);
};
