import type { Condition } from '@semya/rules/conditions';
import { absoluteCondition, rowAround } from '../../conditions/field-reference.js';
import { mapLeaves } from '../../conditions/walk.js';
import type { JsonSchema, Visibility } from '../../contracts/document.js';
import type { PrintableDocument } from './print-model.js';

/** Row of the list of entries, as the layouts of journals see it. */
const ENTRY = '/entries/*';

/** Fields of a printed journal: `/volume/…` is the header, `/entries/*` a record. */
export const journalSchema = (volume: JsonSchema, entry: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { volume, entries: { type: 'array', items: entry } },
});

export const journalData = (volume: unknown, entries: readonly unknown[]): unknown => ({
  volume,
  entries,
});

/** A journal as one document, its layout's paths leading to the volume and the entries. */
export const journalDocument = (document: PrintableDocument): PrintableDocument => {
  const { definition, schema, volume } = document;
  return {
    definition: { ...definition, visibility: definition.visibility.map(ofEntry) },
    schema: journalSchema(volume?.schema ?? {}, schema),
  };
};

/** A rule of a record as the rule of every entry. */
const ofEntry = ({ field, when, required }: Visibility): Visibility => ({
  field: `${ENTRY}${field}`,
  when: ofEntryCondition(absoluteCondition(when, rowAround(field))),
  ...(required !== undefined && { required }),
});

const ofEntryCondition = (condition: Condition): Condition =>
  mapLeaves(condition, ({ value, ...leaf }) => ({
    ...leaf,
    fact: `${ENTRY}${leaf.fact}`,
    value: isFact(value) ? { fact: `${ENTRY}${value.fact}` } : value,
  }));

const isFact = (value: unknown): value is { readonly fact: string } =>
  typeof value === 'object' &&
  value !== null &&
  'fact' in value &&
  typeof value.fact === 'string' &&
  value.fact.startsWith('/');
