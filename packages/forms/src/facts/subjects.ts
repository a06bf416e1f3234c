import type { CaseRecord, SubjectRef } from '@semya/rules';

type CaseSubjects = Pick<CaseRecord, 'id' | 'subject' | 'statements'>;

/** Who a fact of the case is about, by the fact's first word; members are found by their rows. */
export function subjectOf(fact: string, record: CaseSubjects): SubjectRef | undefined {
  const type = fact.slice(0, fact.indexOf('.'));
  if (type === record.subject.type) return record.subject;
  if (type === 'case') return { type: 'case', id: record.id };
  return type === 'family' ? familyOf(record) : undefined;
}

/** A case about a child speaks of one family too: the one spoken of before, else one to begin with. */
function familyOf({ statements }: CaseSubjects): SubjectRef {
  const known = statements.find(({ subject }) => subject.type === 'family');
  return known?.subject ?? { type: 'family', id: 'family' };
}
