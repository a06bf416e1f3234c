import type { CatalogueEntry } from '@semya/forms/documents';

/** What the list is written with: words for kinds and regulations, in the order to show them. */
export interface ListWords {
  readonly kinds: ReadonlyMap<string, string>;
  readonly regulations: ReadonlyMap<string, string>;
}

/** The catalogue as lines for a terminal: documents by kind, then counts by kind and regulation. */
export function listDocuments(
  catalogue: readonly CatalogueEntry[],
  words: ListWords,
): readonly string[] {
  return [
    ...[...words.kinds].flatMap(([kind, title]) =>
      section(
        title,
        catalogue.filter((entry) => entry.kind === kind),
      ),
    ),
    'По видам',
    ...countLines([...words.kinds], (kind) => catalogue.filter((entry) => entry.kind === kind)),
    '',
    'По регламентам (названо прямо + подразумевается)',
    ...[...words.regulations].map(([id, title]) => {
      const { explicit, implied } = mentionsOf(catalogue, id);
      return row(`${explicit + implied} (${explicit} + ${implied})`, title);
    }),
    '',
    row(String(catalogue.length), 'всего'),
    row(String(catalogue.filter(({ named }) => named).length), 'названо в регламентах'),
    row(
      String(catalogue.filter(({ external }) => external).length),
      'составляют другие организации',
    ),
  ];
}

/** How many documents a regulation names, and how many it only takes for granted. */
export function mentionsOf(catalogue: readonly CatalogueEntry[], regulation: string) {
  const mentions = catalogue.map(({ sources }) =>
    sources.filter((source) => source.regulation === regulation).map(({ mention }) => mention),
  );
  const explicit = mentions.filter((all) => all.includes('explicit')).length;
  const all = mentions.filter(({ length }) => length > 0).length;
  return { explicit, implied: all - explicit };
}

const section = (title: string, entries: readonly CatalogueEntry[]): readonly string[] =>
  entries.length === 0
    ? []
    : [
        `${title}: ${entries.length}`,
        ...entries.map(({ id, title: name }) => `  ${id.padEnd(38)} ${name}`),
        '',
      ];

const countLines = (
  names: readonly (readonly [string, string])[],
  entriesOf: (kind: string) => readonly CatalogueEntry[],
): readonly string[] =>
  names.flatMap(([kind, title]) => {
    const { length } = entriesOf(kind);
    return length === 0 ? [] : [row(String(length), title)];
  });

const row = (count: string, title: string): string => `${count.padStart(16)}  ${title}`;
