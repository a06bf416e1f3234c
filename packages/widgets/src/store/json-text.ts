import type { CaseRecord } from '@semya/rules';
import type { StoreResult } from './problems.js';
import { failure, storeProblem, success } from './problems.js';

/** The JSON text of a value; a problem when the value is no JSON (a cycle, a big integer). */
export function jsonText(value: unknown): StoreResult<string> {
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text === undefined ? failure(storeProblem('record-invalid')) : success(text);
  } catch {
    return failure(storeProblem('record-invalid'));
  }
}

/** The JSON text of a case that is fit to be kept: it has an id to be found by. */
export function caseText(record: CaseRecord): StoreResult<string> {
  return record.id === '' ? failure(storeProblem('record-invalid')) : jsonText(record);
}
