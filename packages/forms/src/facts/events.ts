import type { CaseEvent, DocumentRecord, Json } from '@semya/rules';
import { conditionOf } from '../conditions/compile-in-document.js';
import { recordScope } from '../conditions/record-scope.js';
import type { CompiledDocument, StatedEvent } from '../contracts/document.js';
import { fieldsOf, patternOf } from '../documents/fields.js';
import { valueAt } from '../documents/pointer.js';
import { visibilityIn, type IsVisible } from '../documents/visibility.js';
import { withoutBlanks } from '../documents/without-blanks.js';
import { finalData } from '../migrations/migrate.js';
import { isCivilDate } from '@semya/rules/civil';
import { textOf } from './fact-value.js';
import { speakingVersion } from './final-version.js';

/**
 * What happened according to the latest final version of a record. An event whose date is not
 * there, or not visible, has not happened. Ids follow from the record, so that a corrected version
 * corrects the event instead of adding another.
 */
export function eventsOf(document: CompiledDocument, record: DocumentRecord): readonly CaseEvent[] {
  const version = speakingVersion(record);
  if (version === undefined) return [];
  const data = withoutBlanks(finalData(document.definition, record, version));
  const isThere = visibilityIn(document, data);
  const teller: Teller = { document, record, data, isThere };
  return document.definition.events.flatMap((event, index, all) => {
    const before = all.slice(0, index).filter(({ type }) => type === event.type).length;
    const told = tell(event, teller, before);
    return told === undefined ? [] : [told];
  });
}

interface Teller {
  readonly document: CompiledDocument;
  readonly record: DocumentRecord;
  readonly data: unknown;
  readonly isThere: IsVisible;
}

function tell(event: StatedEvent, teller: Teller, before: number): CaseEvent | undefined {
  const { record, data, isThere } = teller;
  const on = answerAt(event.on, teller);
  if (!isCivilDate(on)) return undefined;
  const scope = recordScope({ data, isHidden: (pointer) => !isThere(pointer) }, event.on);
  if (event.when && conditionOf(event.when, event.on)?.truth(scope) !== 'met') return undefined;
  const time = event.time === undefined ? undefined : answerAt(event.time, teller);
  const details = Object.entries(event.data ?? {}).flatMap(([name, value]) => {
    const detail = detailOf(value, teller);
    return detail === undefined ? [] : [[name, detail] as const];
  });
  return {
    id: `${record.id}:${event.type}${before === 0 ? '' : `:${before + 1}`}`,
    type: event.type,
    on,
    ...(typeof time === 'string' && { time }),
    ...(details.length > 0 && { data: Object.fromEntries(details) }),
    source: { kind: 'document', document: record.document, record: record.id, path: event.on },
  };
}

function answerAt(pointer: string, { data, isThere }: Teller): Json | undefined {
  return isThere(pointer) ? valueAt(data, pointer) : undefined;
}

function detailOf(value: Json | { readonly field: string }, teller: Teller): Json | undefined {
  const pointer = fieldOf(value);
  if (pointer === undefined) return value;
  const answer = answerAt(pointer, teller);
  if (answer === undefined) return undefined;
  const schema = fieldsOf(teller.document.schema).get(patternOf(pointer))?.schema;
  if (schema === undefined) return undefined;
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  return schema.type === 'object' || isNumber ? textOf(schema, answer) : answer;
}

const fieldOf = (value: Json | { readonly field: string }): string | undefined =>
  typeof value === 'object' && value !== null && 'field' in value && typeof value.field === 'string'
    ? value.field
    : undefined;
