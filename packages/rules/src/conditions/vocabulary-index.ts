import type {
  EventDefinition,
  FactDefinition,
  SubjectType,
  Vocabulary,
} from '../contracts/vocabulary.js';

/** A vocabulary by id: what conditions are checked against. */
export interface VocabularyIndex {
  readonly facts: ReadonlyMap<string, FactDefinition>;
  readonly events: ReadonlyMap<string, EventDefinition>;
}

/** Indexes a vocabulary; of two definitions with one id the first counts. */
export function indexVocabulary(vocabulary: Vocabulary): VocabularyIndex {
  return { facts: byId(vocabulary.facts), events: byId(vocabulary.events) };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  const index = new Map<string, Item>();
  for (const item of items) if (!index.has(item.id)) index.set(item.id, item);
  return index;
}

/** Subjects whose facts a condition about a whole family's case may read outside `some` and `every`. */
export const FAMILY_CASE_SUBJECTS: readonly SubjectType[] = [
  'case',
  'family',
  'institution',
  'specialist',
];
