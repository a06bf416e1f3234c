import type { CatalogueEntry } from '../src/documents/catalogue-entry.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf } from '../src/documents/fields.js';

/** The light part of a document for the catalogue. */
export function catalogueEntry(
  document: DocumentShape,
  variants: readonly DocumentShape[],
  regulations: readonly string[],
): CatalogueEntry {
  const { definition } = document;
  const numbered = [...fieldsOf(document.schema).values()].find(
    ({ schema }) => schema['x-number'] === true,
  );
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
    ...(definition.keptBy !== undefined && { keptBy: definition.keptBy }),
    ...(numbered && { numberField: numbered.path }),
    variants: variants.map((variant, index) => ({
      regulation: regulations[index] ?? '',
      title: variant.definition.title,
      shortTitle: variant.definition.shortTitle,
    })),
  };
}
