import type { CatalogueEntry } from '../src/documents/catalogue-entry.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf } from '../src/documents/fields.js';

/** The light part of a document, its base variant first among `variants`, for the catalogue. */
export function catalogueEntry(
  variants: readonly { readonly name: string; readonly document: DocumentShape }[],
): CatalogueEntry {
  const [base, ...regional] = variants;
  if (base === undefined) throw new Error('a document has no base variant');
  const { document } = base;
  const { definition } = document;
  const marked = (mark: 'x-number' | 'x-issued') =>
    [...fieldsOf(document.schema).values()].find(({ schema }) => schema[mark] === true)?.path;
  const numberField = marked('x-number');
  const issuedField = marked('x-issued');
  return {
    id: definition.id,
    edition: definition.edition,
    title: definition.title,
    shortTitle: definition.shortTitle,
    kind: definition.kind,
    named: definition.named,
    external: definition.external,
    sources: definition.sources,
    cardinality: definition.cardinality,
    sensitivity: definition.sensitivity,
    stages: definition.stages,
    produces: definition.produces,
    requires: definition.requires,
    recordTitle: definition.recordTitle,
    dateField: definition.dateField,
    ...(definition.consent !== undefined && { consent: definition.consent }),
    ...(definition.keptBy !== undefined && { keptBy: definition.keptBy }),
    ...(numberField !== undefined && { numberField }),
    ...(issuedField !== undefined && { issuedField }),
    variants: regional.map(({ name, document: { definition: own } }) => ({
      regulation: name,
      title: own.title,
      shortTitle: own.shortTitle,
    })),
  };
}
