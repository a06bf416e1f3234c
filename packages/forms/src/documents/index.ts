import { entries } from '../generated/catalogue.js';
import type { CatalogueEntry } from './catalogue-entry.js';

export type * from '../contracts/document.js';
export type { CatalogueEntry } from './catalogue-entry.js';
export { loadDocument, type LoadOptions } from './load-document.js';

/** Every document, without the weight of its schema. */
export const catalogue: readonly CatalogueEntry[] = entries;
