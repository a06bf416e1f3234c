import type { DocumentRecord } from '../contracts/case.js';
import type { Json } from '../contracts/condition.js';
import type { SignatureOutcome } from '../contracts/decision.js';
import type { Signatory } from '../contracts/regulation.js';
import type { Evaluation } from './evaluation.js';
import type { EventPick } from './event-pick.js';

/** Whether somebody signed: by an event, or by the signature in the final document. */
export function decideSignature(
  { role, recordedBy, refusedBy, path }: Signatory,
  records: readonly DocumentRecord[],
  pick: EventPick,
  { today, asOf }: Evaluation,
): SignatureOutcome {
  const signed = recordedBy && pick(recordedBy);
  const refused = refusedBy && pick(refusedBy);
  if (signed && !(refused && refused.on > signed.on)) {
    return { role, state: 'signed', on: signed.on };
  }
  if (refused) return { role, state: 'refused', on: refused.on };
  const version = records
    .flatMap(({ finals }) => finals)
    .filter(({ on }) => on <= asOf)
    .at(-1);
  if (version !== undefined) {
    if (path === undefined) {
      // A document is made final by being signed; who signed where is not told apart.
      if (recordedBy === undefined) return { role, state: 'signed', on: version.on };
    } else {
      const state = signatureState(valueAt(version.data, path));
      if (state !== undefined) return { role, state, on: version.on };
    }
  }
  const unseen = recordedBy !== undefined && !today.timeline.complete;
  return { role, state: unseen ? 'unknown' : 'missing' };
}

/** Signatures of our documents say so themselves; of others anything written counts. */
function signatureState(value: Json | undefined): 'signed' | 'refused' | undefined {
  if (value === undefined || value === null || value === '' || value === false) return undefined;
  if (isList(value)) return signaturesState(value);
  if (typeof value !== 'object') return 'signed';
  const { state } = value as Readonly<Record<string, Json>>;
  if (state === undefined || state === 'signed') return 'signed';
  return state === 'refused' ? 'refused' : undefined;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Of several people who sign in one place each must have signed; an empty list is nobody's word. */
function signaturesState(list: readonly Json[]): 'signed' | 'refused' | undefined {
  const states = list.map(signatureState);
  if (states.includes('refused')) return 'refused';
  return states.length > 0 && states.every((state) => state === 'signed') ? 'signed' : undefined;
}

function valueAt(data: Json, path: string): Json | undefined {
  let value: Json | undefined = data;
  for (const escaped of path.split('/').slice(1)) {
    const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, Json>>)[key];
  }
  return value;
}
