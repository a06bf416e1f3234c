import type { DocumentRecord } from '@semya/rules';
import type { AcrossCheck, CompiledDocument } from '../contracts/document.js';
import { valueAt } from '../documents/pointer.js';
import { acrossTexts } from '../locale/ru.js';
import { fieldName } from '../validation/field-naming.js';
import type { Finding } from '../validation/finding.js';
import { outOfSequence } from './numbering.js';
import { overlaps } from './overlaps.js';
import { comparable, comparedGroups, type Compared } from './record-groups.js';

/** What is wrong with a record among others. */
export interface AcrossFinding extends Finding {
  /** Id of the record that carries the message. */
  readonly record: string;
  /** Ids of the records that it does not get along with. */
  readonly others: readonly string[];
}

export type AcrossScope = AcrossCheck['scope'];

type Document = Pick<CompiledDocument, 'definition' | 'schema'>;

/**
 * Checks of a document that hold between records: through numbering of a journal's volume, overlap
 * of a room's bookings, periods of a case's agreements. Records of other documents are passed over.
 * @param records all there are in the scope: of one case, of one volume, of the institution
 * @param scope which checks; without it, those of every scope, for records that are all of one
 */
export function checkAcross(
  document: Document,
  records: readonly DocumentRecord[],
  scope?: AcrossScope,
): readonly AcrossFinding[] {
  const own = records.filter(({ document: id }) => id === document.definition.id);
  return acrossChecks(document)
    .filter((check) => scope === undefined || check.scope === scope)
    .flatMap((check) =>
      comparedGroups(check, own).flatMap((group) =>
        conflicts(check, group).map(([record, others]) =>
          asFinding(document, check, record, others),
        ),
      ),
    );
}

/** The checks between records: the document's own, and the numbering that every journal has. */
export function acrossChecks({ definition }: Document): readonly AcrossCheck[] {
  const { acrossRecords = [], volume } = definition;
  const isNumbered = acrossRecords.some(({ kind }) => kind === 'consecutive');
  if (volume === undefined || isNumbered) return acrossRecords;
  const numbering: AcrossCheck = {
    id: 'entries-consecutive',
    kind: 'consecutive',
    field: volume.numberField,
    scope: 'volume',
    message: acrossTexts.consecutive,
    severity: 'error',
  };
  return [...acrossRecords, numbering];
}

type Conflict = readonly [record: Compared, others: readonly Compared[]];

function conflicts(check: AcrossCheck, group: readonly Compared[]): readonly Conflict[] {
  switch (check.kind) {
    case 'unique':
      return repeated(check, group);
    case 'consecutive':
      return outOfSequence(check.field, group);
    case 'only-one':
      return group.slice(1).map((record, index) => [record, group.slice(0, index + 1)]);
    case 'no-overlap':
      return overlaps(check, group).map(([later, earlier]) => [later, [earlier]]);
  }
}

function repeated({ field }: AcrossCheck, group: readonly Compared[]): readonly Conflict[] {
  const seen = new Map<string, Compared>();
  return group.flatMap((record) => {
    const value = valueAt(record.data, field);
    if (value === undefined) return [];
    const key = JSON.stringify(comparable(value));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, record);
    return first === undefined ? [] : [[record, [first]] as const];
  });
}

function asFinding(
  { schema }: Document,
  check: AcrossCheck,
  record: Compared,
  others: readonly Compared[],
): AcrossFinding {
  return {
    path: check.field,
    code: 'across',
    params: { check: check.id },
    severity: check.severity,
    title: fieldName(schema, check.field).title,
    message: check.message,
    record: record.id,
    others: others.map(({ id }) => id),
  };
}
