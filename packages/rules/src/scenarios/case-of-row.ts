import type {
  CaseEvent,
  CaseRecord,
  DocumentRecord,
  FactStatement,
  SubjectRef,
} from '../contracts/case.js';
import type { InstitutionRecord } from '../contracts/decision.js';
import type { Regulation } from '../contracts/regulation.js';
import type {
  ScenarioGiven,
  ScenarioMember,
  ScenarioRecord,
  ScenarioStatement,
  StatedOrState,
} from './scenario.js';

const FAMILY: SubjectRef = { type: 'family', id: 'family' };
const CASE: SubjectRef = { type: 'case', id: 'scenario' };
const SOURCE: FactStatement['source'] = { kind: 'answer' };

type Ruled = Pick<Regulation, 'id' | 'caseSubject'>;

/** Writes the short hand of a scenario out as a case. */
export function caseOfRow(given: ScenarioGiven, regulation: Ruled, asOf: string): CaseRecord {
  const on = given.on ?? asOf;
  return {
    schemaVersion: 1,
    id: CASE.id,
    regulation: regulation.id,
    title: CASE.id,
    subject: ownSubject(given, regulation),
    ...(given.eventsComplete === undefined ? {} : { eventsComplete: given.eventsComplete }),
    events: (given.events ?? []).map((event, index): CaseEvent => ({
      id: `event-${index}`,
      ...event,
    })),
    statements: [
      ...membersStated(given, on),
      ...LISTS.flatMap((name) => elementsStated(name, given, on)),
      ...Object.entries(given.facts ?? {}).map(([fact, value]) =>
        statement(subjectOf(fact), fact, value, on),
      ),
      ...(given.statements ?? []).map(datedStatement),
    ],
    records: (given.records ?? []).map(recordOfRow),
    waivers: given.waivers ?? [],
  };
}

/** The same events and documents as an institution's record. */
export function institutionOfRow(given: ScenarioGiven, record: CaseRecord): InstitutionRecord {
  const { regulation, events, records, waivers = [], eventsComplete } = record;
  return {
    schemaVersion: 1,
    id: 'institution',
    regulation,
    ...(given.since === undefined ? {} : { since: given.since }),
    ...(eventsComplete === undefined ? {} : { eventsComplete }),
    events,
    records,
    waivers,
  };
}

function ownSubject({ child, members }: ScenarioGiven, { caseSubject }: Ruled): SubjectRef {
  if (caseSubject === 'family') return FAMILY;
  return { type: 'member', id: child ?? members?.[0]?.id ?? 'child' };
}

function recordOfRow(given: ScenarioRecord, index: number): DocumentRecord {
  const { id = `record-${index}`, document, status, on, data = {} } = given;
  const finals = status === 'draft' ? [] : [{ on, data }];
  return { id, document, edition: '1', status, data, createdOn: on, finals };
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

const LISTS = ['problems', 'goals', 'measures'] as const;

/** Which kind of subject the elements of a list are. */
const ELEMENT_TYPES = { problems: 'problem', goals: 'goal', measures: 'measure' } as const;

function elementsStated(
  name: (typeof LISTS)[number],
  given: ScenarioGiven,
  on: string,
): readonly FactStatement[] {
  const elements = given[name];
  if (elements === undefined) return [];
  const ids = elements.map(({ id }) => id);
  const type = ELEMENT_TYPES[name];
  return [
    { ...statement(CASE, `case.${name}`, ids, on), complete: given.listsComplete !== false },
    ...elements.flatMap(({ id, ...facts }) =>
      Object.entries(facts).map(([fact, value]) =>
        statement({ type, id }, `${type}.${fact}`, value, on),
      ),
    ),
  ];
}

/** Whom a fact is about: its name begins with the kind of subject. */
function subjectOf(fact: string, id?: string): SubjectRef {
  const type = fact.split('.', 1)[0] as SubjectRef['type'];
  if (id !== undefined) return { type, id };
  if (type === 'case') return CASE;
  return type === 'family' ? FAMILY : { type, id: type };
}

function datedStatement(given: ScenarioStatement): FactStatement {
  const { fact, member, element, value, state = 'stated', complete, on, document } = given;
  return {
    subject: subjectOf(fact, member ?? element),
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
