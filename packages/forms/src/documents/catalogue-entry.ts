import type { DocumentDefinition, FieldPath } from '../contracts/document.js';

/** What the catalogue knows of a document before it is loaded. */
export interface CatalogueEntry extends Pick<
  DocumentDefinition,
  | 'id'
  | 'edition'
  | 'title'
  | 'shortTitle'
  | 'kind'
  | 'named'
  | 'external'
  | 'sources'
  | 'cardinality'
  | 'sensitivity'
  | 'stages'
  | 'produces'
  | 'requires'
  | 'recordTitle'
  | 'dateField'
  | 'consent'
> {
  readonly keptBy?: string;
  /** Field that holds the record's own number. */
  readonly numberField?: FieldPath;
  /** Field with the date that the document carries; `dateField` when there is none. */
  readonly issuedField?: FieldPath;
  /** Regulations with an overlay of their own, and what the document is called there. */
  readonly variants: readonly {
    readonly regulation: string;
    readonly title: string;
    readonly shortTitle: string;
  }[];
}
