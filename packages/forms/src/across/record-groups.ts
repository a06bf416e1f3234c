import type { DocumentRecord, Json } from '@semya/rules';
import { conditionOf } from '../conditions/compile-in-document.js';
import { recordScope } from '../conditions/record-scope.js';
import type { AcrossCheck } from '../contracts/document.js';
import { valueAt, type RecordData } from '../documents/pointer.js';
import { withoutBlanks } from '../documents/without-blanks.js';

/** A record as it is compared with others. */
export interface Compared {
  readonly id: string;
  readonly data: RecordData;
}

/**
 * Records that a check compares with each other, group by group. An annulled record is not there,
 * but for numbering: its number is used up. Who leaves open what groups go by is compared with nobody.
 */
export function comparedGroups(
  check: AcrossCheck,
  records: readonly DocumentRecord[],
): readonly (readonly Compared[])[] {
  const groups = new Map<string, Compared[]>();
  for (const record of records) {
    if (record.status === 'annulled' && check.kind !== 'consecutive') continue;
    const data = withoutBlanks(record.data);
    if (!isMeant(check, data)) continue;
    const key = groupKey(check, data);
    if (key === undefined) continue;
    const group = groups.get(key);
    const compared = { id: record.id, data };
    if (group === undefined) groups.set(key, [compared]);
    else group.push(compared);
  }
  return [...groups.values()];
}

function isMeant({ when, field }: AcrossCheck, data: RecordData): boolean {
  return when === undefined || conditionOf(when, field)?.truth(recordScope({ data }, '')) === 'met';
}

function groupKey({ by = [] }: AcrossCheck, data: RecordData): string | undefined {
  const parts = by.map((path) => valueAt(data, path));
  return parts.includes(undefined) ? undefined : JSON.stringify(parts.map(comparable));
}

/** Texts that differ in case and spaces only are one. */
export const comparable = (value: Json | undefined): Json | undefined =>
  typeof value === 'string' ? value.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('ru') : value;
