import type { DocumentRecord, FinalVersion } from '@semya/rules';
import type { DocumentDefinition } from '../contracts/document.js';
import type { RecordData } from '../documents/pointer.js';
import { applyOperation } from './apply-operation.js';
import { migrationPath } from './migration-path.js';

type Versioned = Pick<DocumentDefinition, 'edition' | 'migrations'>;

/** Data of an older edition as data of the present one; undefined where no migration leads here. */
export function migrateData(
  definition: Versioned,
  data: RecordData,
  from: string,
): RecordData | undefined {
  return migrationPath(definition, from)?.reduce<RecordData>(
    (current, { operations }) => operations.reduce(applyOperation, current),
    data,
  );
}

/**
 * A record brought to the present edition: its working copy is changed, what was signed stays as it
 * was signed and says under which edition. The record that was given is not touched. Undefined
 * where no migration leads here.
 */
export function migrateRecord(
  definition: Versioned,
  record: DocumentRecord,
): DocumentRecord | undefined {
  const data = migrateData(definition, record.data, record.edition);
  if (data === undefined) return undefined;
  const finals = record.finals.map((version) => ({ edition: record.edition, ...version }));
  return { ...record, edition: definition.edition, data, finals };
}

/** What a signed version says, in the shape of the present edition where a migration leads to it. */
export const finalData = (
  definition: Versioned,
  record: Pick<DocumentRecord, 'edition'>,
  version: FinalVersion,
): RecordData =>
  migrateData(definition, version.data, version.edition ?? record.edition) ?? version.data;
