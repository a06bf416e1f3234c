import type { DocumentDefinition } from '../../contracts/document.js';
import { fill } from '../../locale/fill.js';
import { footer } from '../locale/ru.js';
import type { PrintOptions } from './print-model.js';

/** Small print that ties a sheet to its form and its version. */
export const footerText = (
  { id, shortTitle }: DocumentDefinition,
  { edition, blank = false, version, hash, printedBy }: PrintOptions,
): string =>
  [
    fill(footer.form, { title: shortTitle, id, edition }),
    ...(blank ? [footer.blank] : []),
    ...(version === undefined ? [] : [fill(footer.version, { version })]),
    ...(hash === undefined ? [] : [fill(footer.hash, { hash })]),
    ...(printedBy === undefined ? [] : [fill(footer.printedBy, { printedBy })]),
  ].join('; ');
