import type { CaseRecord, DocumentRecord } from '@semya/rules';
import { conditionOf } from '../conditions/compile-in-document.js';
import { recordScope } from '../conditions/record-scope.js';
import type { ConsentRule } from '../contracts/document.js';
import { pointersOf, valueAt, type RecordData } from '../documents/pointer.js';
import { withoutBlanks } from '../documents/without-blanks.js';
import { speakingVersion } from '../facts/final-version.js';
import { entries } from '../generated/catalogue.js';
import { fill } from '../locale/fill.js';
import { keyOf } from '../redaction/extract.js';
import { DUTY_NOTE, obstacleTexts } from './locale/ru.js';

/** Why a consent does not allow it, from the one that is nearest to allowing it backwards. */
const OBSTACLES = [
  'consent-expired',
  'consent-not-yet',
  'consent-revoked',
  'consent-refused',
  'consent-unsigned',
  'consent-purpose',
  'consent-recipient',
  'consent-missing',
] as const;

export type DispatchObstacle = (typeof OBSTACLES)[number];

export type DispatchDecision =
  | { readonly allowed: true; /** Id of the record of consent. */ readonly consent: string }
  | {
      readonly allowed: false;
      readonly code: DispatchObstacle;
      /** What is missing and what to do, in Russian. */
      readonly message: string;
      /** That a statutory duty to inform does not wait for a consent. */
      readonly note: string;
      /** Id of the record that comes nearest. */
      readonly consent?: string;
    };

/**
 * Whether personal data of a case may be sent to a recipient for a purpose on a day: some signed
 * consent names both, is in force and was not withdrawn. A withdrawal counts as soon as it is
 * written down, even in a working copy; a consent only once it is signed.
 * @param recipient name of the organisation, as the consent names it
 * @param purpose id of a purpose of the consent, e.g. `interagency-exchange`
 * @param asOf civil date of sending
 */
export function dispatchAllowed(
  { records }: Pick<CaseRecord, 'records'>,
  recipient: string,
  purpose: string,
  asOf: string,
): DispatchDecision {
  const judged = records.flatMap((record) => {
    const rule = entries.find(({ id }) => id === record.document)?.consent;
    if (rule === undefined || record.status === 'annulled') return [];
    return [{ record, ...judge(rule, record, { recipient, purpose, asOf }) }];
  });
  const consent = judged.find(({ code }) => code === undefined);
  if (consent !== undefined) return { allowed: true, consent: consent.record.id };
  const code = OBSTACLES.find((each) => judged.some((found) => found.code === each));
  const nearest = judged.find((found) => found.code === code);
  const obstacle = code ?? 'consent-missing';
  const params = { recipient, ...nearest?.params };
  return {
    allowed: false,
    code: obstacle,
    message: fill(obstacleTexts[obstacle], params),
    note: DUTY_NOTE,
    ...(nearest && { consent: nearest.record.id }),
  };
}

interface Request {
  readonly recipient: string;
  readonly purpose: string;
  readonly asOf: string;
}

interface Judgement {
  readonly code: DispatchObstacle | undefined;
  readonly params?: Readonly<Record<string, string>>;
}

function judge(rule: ConsentRule, record: DocumentRecord, request: Request): Judgement {
  const signed = speakingVersion(record)?.data;
  const data = withoutBlanks(signed ?? record.data);
  const { recipient, purpose, asOf } = request;
  if (!recipientsIn(rule, data).includes(keyOf(recipient))) return { code: 'consent-recipient' };
  const purposes = valueAt(data, rule.purposes);
  if (!Array.isArray(purposes) || !purposes.includes(purpose)) return { code: 'consent-purpose' };
  if (signed === undefined) return { code: 'consent-unsigned' };
  const refused = signatureObstacle(rule, data);
  if (refused !== undefined) return { code: refused };
  const revoked = textAt(data, rule.revoked) ?? textAt(record.data, rule.revoked);
  if (revoked !== undefined && revoked <= asOf) {
    return { code: 'consent-revoked', params: { revoked: shown(revoked) } };
  }
  const from = textAt(data, rule.from);
  if (from === undefined || from > asOf) {
    return { code: 'consent-not-yet', params: { from: shown(from ?? '') } };
  }
  const to = textAt(data, rule.to);
  if (to !== undefined && to < asOf) return { code: 'consent-expired', params: { to: shown(to) } };
  return { code: undefined };
}

const recipientsIn = ({ recipients, organisation }: ConsentRule, data: unknown) =>
  pointersOf(data, `${recipients}/*${organisation.slice(1)}`).flatMap((pointer) => {
    const name = textAt(data, pointer);
    return name === undefined ? [] : [keyOf(name)];
  });

/** Everybody whose signature is asked for signed; a refusal outweighs what is merely missing. */
function signatureObstacle(
  { signatures }: ConsentRule,
  data: RecordData,
): 'consent-refused' | 'consent-unsigned' | undefined {
  const states = signatures
    .filter(({ field, when }) => {
      const scope = recordScope({ data }, '');
      return when === undefined || conditionOf(when, field)?.truth(scope) === 'met';
    })
    .map(({ field }) => valueAt(data, `${field}/state`));
  if (states.includes('refused')) return 'consent-refused';
  return states.every((state) => state === 'signed') ? undefined : 'consent-unsigned';
}

function textAt(data: unknown, pointer: string): string | undefined {
  const value = valueAt(data, pointer);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const shown = (date: string): string => date.split('-').reverse().join('.');
