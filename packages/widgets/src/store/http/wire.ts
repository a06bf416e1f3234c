import type { CaseRecord } from '@semya/rules';
import type { CaseSummary, RevisionEntry } from '../case-store.js';

type Fields = Readonly<Record<string, unknown>>;

/** Guards against an answer of another shape: a sign-in page, another edition of the server. */
export function readSummaries(body: unknown): readonly CaseSummary[] | undefined {
  return readList(body, (item) =>
    hasTexts(item, 'id', 'title', 'regulation', 'updated', 'revision') &&
    isOptionalText(item.number)
      ? (item as unknown as CaseSummary)
      : undefined,
  );
}

export function readRevisions(body: unknown): readonly RevisionEntry[] | undefined {
  return readList(body, (item) =>
    hasTexts(item, 'revision', 'savedAt') &&
    isOptionalText(item.parent) &&
    isOptionalText(item.savedBy)
      ? (item as unknown as RevisionEntry)
      : undefined,
  );
}

export function readCase(body: unknown, id: string): CaseRecord | undefined {
  const isCase =
    isFields(body) &&
    body.id === id &&
    hasTexts(body, 'title', 'regulation') &&
    [body.events, body.statements, body.records].every(Array.isArray);
  return isCase ? (body as unknown as CaseRecord) : undefined;
}

/** The revision inside an entity tag; `undefined` for an absent or weak one, which proves nothing. */
export function revisionOfTag(tag: string | null): string | undefined {
  return /^"([^"]+)"$/.exec(tag ?? '')?.[1];
}

export function tagOf(revision: string): string {
  return `"${revision}"`;
}

function readList<Item>(
  body: unknown,
  read: (item: Fields) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(body)) return undefined;
  const items = body.map((item: unknown) => (isFields(item) ? read(item) : undefined));
  const whole = items.filter((item) => item !== undefined);
  return whole.length === items.length ? whole : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(item: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => typeof item[name] === 'string');
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
