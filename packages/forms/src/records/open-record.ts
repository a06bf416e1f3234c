import type { DocumentRecord, Problem, Result } from '@semya/rules';
import type { CompiledDocument } from '../contracts/document.js';
import { failure, problem, success } from '../documents/problem.js';
import { migrateRecord } from '../migrations/migrate.js';

export interface OpenedRecord {
  readonly record: DocumentRecord;
  /** The record is of an edition that is not known here: it is shown as it is, and not changed. */
  readonly readonly: boolean;
  /** The older edition that the stored record is of, when it was brought forward for work. */
  readonly migratedFrom?: string;
}

/**
 * Opens a record with its document, whatever was stored: what is stored is not changed, nor is
 * anything lost. A record of an older edition is brought forward by the document's migrations; the
 * host stores the result when the person saves it.
 *
 * Problems: `record-shape` (no record at all), `document-other` (of another document); as warnings
 * `edition-future`, `edition-unknown` (opened read-only).
 */
export function openRecord(document: CompiledDocument, stored: unknown): Result<OpenedRecord> {
  const shape = shapeProblem(stored);
  if (shape !== undefined) return failure(shape);
  const record = stored as DocumentRecord;
  const { id, edition } = document.definition;
  if (record.document !== id) {
    const params = { found: record.document, expected: id };
    return failure(problem('document-other', '/document', params));
  }
  if (record.edition === edition) return success({ record, readonly: false });
  const migrated = migrateRecord(document.definition, record);
  if (migrated !== undefined) {
    return success({ record: migrated, readonly: false, migratedFrom: record.edition });
  }
  const isFuture = Number(record.edition) > Number(edition);
  const code = isFuture ? 'edition-future' : 'edition-unknown';
  const found = { found: record.edition };
  return success({ record, readonly: true }, [problem(code, '/edition', found, 'warning')]);
}

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isGroup: Test = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What every record has, whatever its document. */
const SHAPE: readonly (readonly [string, Test])[] = [
  ['id', isText],
  ['document', isText],
  ['edition', isText],
  ['status', (value) => value === 'draft' || value === 'final' || value === 'annulled'],
  ['data', isGroup],
  ['createdOn', isText],
  ['finals', (value) => Array.isArray(value) && value.every(isVersion)],
];

const isVersion: Test = (value) =>
  isGroup(value) &&
  isText((value as Readonly<Record<string, unknown>>).on) &&
  isGroup((value as Readonly<Record<string, unknown>>).data);

function shapeProblem(stored: unknown): Problem | undefined {
  if (!isGroup(stored)) return problem('record-shape', '', { field: 'record' });
  const held = stored as Readonly<Record<string, unknown>>;
  const broken = SHAPE.find(([name, test]) => !test(held[name]));
  return broken && problem('record-shape', `/${broken[0]}`, { field: broken[0] });
}
