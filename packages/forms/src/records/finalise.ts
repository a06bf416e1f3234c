import type { DocumentRecord } from '@semya/rules';
import type { CompiledDocument } from '../contracts/document.js';
import { fill } from '../locale/fill.js';
import { documentProblems } from '../locale/ru.js';
import type { Finding } from '../validation/finding.js';
import { validateFinal } from '../validation/validate.js';
import { withRowIds } from './row-ids.js';

export interface FinaliseOptions {
  /** Civil date of signing. */
  readonly on: string;
  readonly by?: string;
}

export type FinaliseResult =
  | { readonly ok: true; readonly value: DocumentRecord; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Makes a draft final: freezes its data as the latest version. Refused, with the findings, while
 * anything of severity `error` stands in the way; warnings come along with the result.
 */
export function finalise(
  document: CompiledDocument,
  record: DocumentRecord,
  { on, by }: FinaliseOptions,
): FinaliseResult {
  const obstacle = obstacleTo(document, record);
  if (obstacle !== undefined) return { ok: false, findings: [obstacle] };
  const findings = validateFinal(document, record.data);
  if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
  const earlier = record.finals.map((version) => version.data);
  const data = withRowIds(document, record.data, earlier);
  const version = { on, ...(by !== undefined && { by }), data };
  return {
    ok: true,
    value: { ...record, status: 'final', data, finals: [...record.finals, version] },
    findings,
  };
}

/** Only a draft of this document and this edition can be made final. */
function obstacleTo(
  { definition }: CompiledDocument,
  { document, edition, status }: DocumentRecord,
): Finding | undefined {
  if (document !== definition.id) {
    return recordFinding('document-other', { found: document, expected: definition.id });
  }
  if (edition !== definition.edition) return recordFinding('edition-unknown', { found: edition });
  return status === 'draft' ? undefined : recordFinding('record-not-draft', { found: status });
}

function recordFinding(code: string, params: Finding['params']): Finding {
  const message = fill(documentProblems[code] ?? code, params);
  return { path: '', code, params, severity: 'error', title: '', message };
}

/** Makes a final record editable again; what was signed stays among its versions. */
export const reopen = (record: DocumentRecord): DocumentRecord =>
  record.status === 'final' ? { ...record, status: 'draft' } : record;

/** Takes a record out of force: it stays readable and states nothing any more. */
export const annul = (record: DocumentRecord): DocumentRecord => ({
  ...record,
  status: 'annulled',
});
