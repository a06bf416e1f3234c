import type { CaseRecord, FactStatement, Json } from '@semya/rules';

/** What a person records of the case or of its subject, from that day on. */
export function recordedValue(
  { id, subject }: Pick<CaseRecord, 'id' | 'subject'>,
  fact: string,
  value: Json,
  on: string,
): FactStatement {
  const ofCase = fact.startsWith('case.');
  return {
    subject: ofCase ? { type: 'case', id } : subject,
    fact,
    state: 'stated',
    value,
    on,
    source: { kind: 'answer' },
  };
}
