import { catalogue } from '@semya/forms/documents';

const titles = new Map(catalogue.map(({ id, title }) => [id, title]));

/** What a document is called in the catalogue. */
export function documentTitle(id: string): string | undefined {
  return titles.get(id);
}
