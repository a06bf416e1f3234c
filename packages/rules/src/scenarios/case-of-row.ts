import type {
  CaseEvent,
  CaseRecord,
  DocumentRecord,
  FactStatement,
  SubjectRef,
} from '../contracts/case.js';
import type {
  ScenarioGiven,
  ScenarioMember,
  ScenarioStatement,
  StatedOrState,
} from './scenario.js';

const FAMILY: SubjectRef = { type: 'family', id: 'family' };
const CASE: SubjectRef = { type: 'case', id: 'scenario' };
const SOURCE: FactStatement['source'] = { kind: 'answer' };

/** Writes the short hand of a scenario out as a case. */
export function caseOfRow(given: ScenarioGiven, regulation: string, asOf: string): CaseRecord {
  const on = given.on ?? asOf;
  return {
    schemaVersion: 1,
    id: CASE.id,
    regulation,
    title: CASE.id,
    subject: FAMILY,
    ...(given.eventsComplete === undefined ? {} : { eventsComplete: given.eventsComplete }),
    events: (given.events ?? []).map((event, index): CaseEvent => ({
      id: `event-${index}`,
      ...event,
    })),
    statements: [
      ...membersStated(given, on),
      ...Object.entries(given.facts ?? {}).map(([fact, value]) =>
        statement(subjectOf(fact), fact, value, on),
      ),
      ...(given.statements ?? []).map(datedStatement),
    ],
    records: (given.records ?? []).map((record, index): DocumentRecord => ({
      id: `record-${index}`,
      document: record.document,
      edition: '1',
      status: record.status,
      data: {},
      createdOn: record.on,
      finals: record.status === 'draft' ? [] : [{ on: record.on, data: {} }],
    })),
    waivers: given.waivers ?? [],
  };
}

/** What a row adds to its base: lists are joined, members and single values replaced. */
export function mergeGiven(base: ScenarioGiven = {}, row: ScenarioGiven = {}): ScenarioGiven {
  return {
    ...base,
    ...row,
    events: [...(base.events ?? []), ...(row.events ?? [])],
    facts: { ...base.facts, ...row.facts },
    statements: [...(base.statements ?? []), ...(row.statements ?? [])],
    records: [...(base.records ?? []), ...(row.records ?? [])],
    waivers: [...(base.waivers ?? []), ...(row.waivers ?? [])],
    settings: { ...base.settings, ...row.settings },
  };
}

function membersStated(
  { members, membersComplete = true }: ScenarioGiven,
  on: string,
): readonly FactStatement[] {
  if (members === undefined) return [];
  const list = statement(
    FAMILY,
    'family.members',
    members.map(({ id }) => id),
    on,
  );
  return [
    { ...list, complete: membersComplete },
    ...members.flatMap((member) => ofMember(member, on)),
  ];
}

function ofMember({ id, ...facts }: ScenarioMember, on: string): readonly FactStatement[] {
  return Object.entries(facts).map(([name, value]) =>
    statement({ type: 'member', id }, `member.${name}`, value, on),
  );
}

function subjectOf(fact: string, member?: string): SubjectRef {
  if (member !== undefined) return { type: 'member', id: member };
  return fact.startsWith('case.') ? CASE : FAMILY;
}

function datedStatement(given: ScenarioStatement): FactStatement {
  const { fact, member, value, state = 'stated', complete, on, document } = given;
  return {
    subject: subjectOf(fact, member),
    fact,
    state,
    ...(value === undefined ? {} : { value }),
    ...(complete === undefined ? {} : { complete }),
    on,
    source:
      document === undefined ? SOURCE : { kind: 'document', document, record: document, path: '/' },
  };
}

function statement(
  subject: SubjectRef,
  fact: string,
  value: StatedOrState,
  on: string,
): FactStatement {
  const base = { subject, fact, on, source: SOURCE };
  return isState(value) ? { ...base, state: value.state } : { ...base, state: 'stated', value };
}

function isState(value: StatedOrState): value is { readonly state: FactStatement['state'] } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'state' in value;
}
