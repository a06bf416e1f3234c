import type { CatalogueEntry, DocumentKind } from '@semya/forms/documents';

/** What a person asks of the catalogue; an empty string asks nothing. */
export interface CatalogueFilter {
  readonly search: string;
  readonly regulation: string;
  readonly kind: string;
  readonly stage: string;
}

export interface KindGroup {
  readonly kind: DocumentKind;
  readonly entries: readonly CatalogueEntry[];
}

const plain = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** What a document is called under a regulation. */
export function titleUnder(entry: CatalogueEntry, regulation: string): string {
  return entry.variants.find((variant) => variant.regulation === regulation)?.title ?? entry.title;
}

/** Documents that answer the filter, under their kinds; words are found in any order, «ё» and case aside. */
export function findDocuments(
  catalogue: readonly CatalogueEntry[],
  { search, regulation, kind, stage }: CatalogueFilter,
): readonly KindGroup[] {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  const found = catalogue
    .filter(
      (entry) =>
        (kind === '' || entry.kind === kind) &&
        (stage === '' || entry.stages.includes(stage)) &&
        (regulation === '' || entry.sources.some((source) => source.regulation === regulation)),
    )
    .filter((entry) => {
      const text = plain(
        [entry.title, entry.shortTitle, ...entry.variants.map(({ title }) => title)].join(' '),
      );
      return words.every((word) => text.includes(word));
    });
  const kinds = [...new Set(catalogue.map((entry) => entry.kind))];
  return kinds
    .map((own) => ({
      kind: own,
      entries: found
        .filter((entry) => entry.kind === own)
        .toSorted((one, other) =>
          titleUnder(one, regulation).localeCompare(titleUnder(other, regulation), 'ru'),
        ),
    }))
    .filter(({ entries }) => entries.length > 0);
}
