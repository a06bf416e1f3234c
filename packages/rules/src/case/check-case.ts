import { isCivilDate } from '../civil/index.js';
import type {
  CaseEvent,
  CaseRecord,
  DocumentRecord,
  FactStatement,
  SubjectRef,
  Waiver,
} from '../contracts/case.js';
import type { Problem } from '../contracts/problem.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import { isObject, type JsonObject } from '../conditions/shape.js';
import { isDate, isOneOf, isText, report, subjectAt, textAt } from './check-fields.js';
import type { CheckedCase, Dated, Placed } from './checked-case.js';

const STATES = ['stated', 'refused', 'not-applicable', 'not-established'];
const NOBODY: SubjectRef = { type: 'case', id: '' };

/**
 * Keeps what is sound of a case, however broken the data: every part that lacks what the engine
 * reads, or has an impossible date, is left out and reported by its pointer.
 */
export function checkCase(input: CaseRecord): CheckedCase {
  const problems: Problem[] = [];
  const data: unknown = input;
  if (!isObject(data)) {
    problems.push(problemAt('', 'case-shape'));
    return EMPTY(problems);
  }
  if (data.schemaVersion !== 1) {
    problems.push(problemAt('/schemaVersion', 'case-schema-version', { expected: 1 }));
  }
  return {
    id: textAt(data, 'id', problems),
    regulation: textAt(data, 'regulation', problems),
    subject: subjectAt(data, '', problems) ?? NOBODY,
    eventsComplete: data.eventsComplete !== false,
    statements: listAt(data, 'statements', problems, checkStatement),
    events: listAt(data, 'events', problems, checkEvent),
    records: listAt(data, 'records', problems, checkRecord),
    waivers: data.waivers === undefined ? [] : listAt(data, 'waivers', problems, checkWaiver),
    problems,
  };
}

const EMPTY = (problems: readonly Problem[]): CheckedCase => ({
  id: '',
  regulation: '',
  subject: NOBODY,
  eventsComplete: true,
  statements: [],
  events: [],
  records: [],
  waivers: [],
  problems,
});

type CheckItem<Item> = (item: JsonObject, at: string, problems: Problem[]) => Item | undefined;

function listAt<Item>(
  data: JsonObject,
  key: string,
  problems: Problem[],
  check: CheckItem<Item>,
): readonly Item[] {
  const list = data[key];
  if (!Array.isArray(list)) {
    problems.push(problemAt(pointer('', key), 'list-shape', { value: key }));
    return [];
  }
  return list.flatMap((item: unknown, index) => {
    const at = `/${key}/${index}`;
    if (isObject(item)) return check(item, at, problems) ?? [];
    problems.push(problemAt(at, 'item-shape', { value: key }));
    return [];
  });
}

const checkStatement: CheckItem<Placed<FactStatement>> = (item, at, problems) => {
  const subject = subjectAt(item, at, problems);
  const sound = [
    subject !== undefined,
    isText(item, 'fact', at, problems),
    isOneOf(item, 'state', STATES, at, problems),
    isDate(item, 'on', at, problems),
    isObject(item.source) || report(problems, pointer(at, 'source'), 'source-shape'),
  ];
  return sound.includes(false) ? undefined : place<FactStatement>(item, at);
};

const checkEvent: CheckItem<Placed<CaseEvent>> = (item, at, problems) => {
  const sound = [
    isText(item, 'id', at, problems),
    isText(item, 'type', at, problems),
    isDate(item, 'on', at, problems),
    item.data === undefined ||
      isObject(item.data) ||
      report(problems, pointer(at, 'data'), 'item-shape', { value: 'data' }),
  ];
  return sound.includes(false) ? undefined : place<CaseEvent>(item, at);
};

const checkWaiver: CheckItem<Dated<Waiver>> = (item, at, problems) => {
  const sound = [
    isText(item, 'obligation', at, problems),
    isText(item, 'reason', at, problems),
    isDate(item, 'on', at, problems),
  ];
  return sound.includes(false) ? undefined : place<Waiver>(item, at).part;
};

const checkRecord: CheckItem<DocumentRecord> = (item, at, problems) => {
  const sound = [
    isText(item, 'id', at, problems),
    isText(item, 'document', at, problems),
    isOneOf(item, 'status', ['draft', 'final', 'annulled'], at, problems),
    isDate(item, 'createdOn', at, problems),
  ];
  if (sound.includes(false)) return undefined;
  const finals = listOf(item.finals).filter(
    (version) => isObject(version) && isCivilDate(version.on),
  );
  return { ...(item as unknown as DocumentRecord), finals: finals as DocumentRecord['finals'] };
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The checks above have made sure of every key that the engine reads. */
function place<Part>(item: JsonObject, at: string): Placed<Part> {
  return { part: item as unknown as Dated<Part>, pointer: at };
}
