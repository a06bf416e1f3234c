import type { CaseRecord, DocumentRecord, Json } from '@semya/rules';

type Row = Readonly<Record<string, Json>>;

/** A problem of the assessment, and whether any measure is of its sphere. */
export interface PlanProblem {
  readonly title: string;
  readonly sphere: string | undefined;
  readonly measures: number;
}

/** A task towards the goal. */
export interface PlanTask {
  readonly number: string;
  readonly title: string;
  readonly criterion: string | undefined;
  readonly achieved: string | undefined;
  /** The sheet that checked its wording; `passed` is undefined while nobody has filled it in. */
  readonly check: { readonly record: string; readonly passed: boolean | undefined } | undefined;
}

/** What is done, by whom, by when, with what result. */
export interface PlanMeasure {
  readonly number: string;
  readonly title: string;
  readonly helpKind: string | undefined;
  readonly recipient: string;
  readonly responsible: string;
  readonly organisation: string;
  readonly from: string | undefined;
  readonly due: string | undefined;
  readonly mark: string | undefined;
  readonly result: string;
  /** The term is over and nobody marked it done. */
  readonly overdue: boolean;
  /** Number of the supplement that brought it in. */
  readonly supplement: string | undefined;
}

/** A numbered change of an approved programme. */
export interface PlanSupplement {
  readonly record: string;
  readonly number: string;
  readonly on: string;
  readonly outcome: 'approved' | 'declined' | 'pending';
  readonly grounds: string;
  readonly cancelled: readonly string[];
}

/** A programme as goals, measures, people, terms and results. */
export interface Plan {
  readonly record: DocumentRecord;
  readonly number: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly state: 'draft' | 'approved' | 'rejected';
  readonly goal: string;
  readonly problems: readonly PlanProblem[];
  readonly tasks: readonly PlanTask[];
  readonly measures: readonly PlanMeasure[];
  readonly supplements: readonly PlanSupplement[];
}

export const PROGRAM = 'accompaniment-program';
export const SUPPLEMENT = 'program-supplement';

const SETTLED: readonly string[] = ['done', 'cancelled', 'postponed', 'not-done'];

const text = (value: Json | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const known = (value: Json | undefined): string | undefined => text(value) || undefined;
const isRow = (value: Json | undefined): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const rowsOf = (value: Json | undefined): readonly Row[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter(isRow) : [];
const partOf = (value: Json | undefined, name: string): string =>
  isRow(value) ? text(value[name]) : '';
const nameOf = (value: Json | undefined): string =>
  ['lastName', 'firstName', 'patronymic']
    .map((part) => partOf(value, part))
    .filter(Boolean)
    .join(' ');

/**
 * Reads the programme of a case: the named record, or the latest that was not annulled. The plan
 * counts the measures of approved supplements in.
 *
 * @param asOf civil date by which terms are judged
 */
export function readPlan(
  { records }: Pick<CaseRecord, 'records'>,
  { asOf, recordId }: { readonly asOf: string; readonly recordId?: string | undefined },
): Plan | undefined {
  const programs = records.filter(
    ({ document, status }) => document === PROGRAM && status !== 'annulled',
  );
  const record = recordId
    ? programs.find(({ id }) => id === recordId)
    : programs.toSorted((one, other) => (dated(one) < dated(other) ? 1 : -1))[0];
  if (!record) return undefined;
  const { data } = record;
  const own = records.filter(
    (one) =>
      one.document === SUPPLEMENT && one.status !== 'annulled' && belongs(one, record, programs),
  );
  const supplements = own
    .map(asSupplement)
    .toSorted((one, other) => Number(one.number) - Number(other.number));
  const measures = [
    ...rowsOf(data.activities).map((row) => asMeasure(row, asOf)),
    ...own
      .filter((one) => asSupplement(one).outcome === 'approved')
      .flatMap((one) => addedBy(one, asOf)),
  ];
  return {
    record,
    number: text(data.programNumber),
    from: known(data.startDate),
    to: known(data.endDate),
    state:
      data.approvalOutcome === 'approved' || data.approvalOutcome === 'rejected'
        ? data.approvalOutcome
        : 'draft',
    goal: text(data.goal),
    problems: rowsOf(data.problems).map((row) => ({
      title: text(row.problem),
      sphere: known(row.sphere),
      measures: measures.filter(({ helpKind }) => helpKind !== undefined && helpKind === row.sphere)
        .length,
    })),
    tasks: rowsOf(data.tasks).map((row) => asTask(row, records)),
    measures,
    supplements,
  };
}

const dated = ({ data, createdOn }: DocumentRecord): string => text(data.programDate) || createdOn;

/** A supplement names its programme by record or number; the only programme needs no naming. */
function belongs(
  { data }: DocumentRecord,
  program: DocumentRecord,
  programs: readonly DocumentRecord[],
): boolean {
  const [id, number] = [partOf(data.programRef, 'record'), partOf(data.programRef, 'number')];
  if (id !== '') return id === program.id;
  if (number !== '') return number === text(program.data.programNumber);
  return programs.length === 1;
}

function asTask(row: Row, records: readonly DocumentRecord[]): PlanTask {
  const checked = partOf(row.smartCheckRef, 'record');
  const sheet = records.find(({ id }) => id === checked);
  const passed = sheet?.data.passed;
  return {
    number: text(row.number),
    title: text(row.task),
    criterion: known(row.criterion),
    achieved: known(row.achieved),
    check: sheet && {
      record: sheet.id,
      passed: passed === 'yes' ? true : passed === 'no' ? false : undefined,
    },
  };
}

function asMeasure(row: Row, asOf: string): PlanMeasure {
  const due = known(row.plannedEnd);
  const mark = known(row.resultMark);
  return {
    number: text(row.number),
    title: text(row.activity),
    helpKind: known(row.helpKind),
    recipient: text(row.recipient),
    responsible: nameOf(row.responsible),
    organisation: text(row.responsibleOrganisation),
    from: known(row.plannedStart),
    due,
    mark,
    result: text(row.resultText),
    overdue: due !== undefined && due < asOf && !(mark !== undefined && SETTLED.includes(mark)),
    supplement: undefined,
  };
}

function addedBy({ data }: DocumentRecord, asOf: string): readonly PlanMeasure[] {
  return rowsOf(data.addedActivities).map((row) => {
    const due = known(row.due);
    return {
      number: '',
      title: text(row.activity),
      helpKind: known(row.helpKind),
      recipient: '',
      responsible: nameOf(row.responsible),
      organisation: text(row.organisation),
      from: undefined,
      due,
      mark: undefined,
      result: '',
      overdue: due !== undefined && due < asOf,
      supplement: text(data.supplementNumber),
    };
  });
}

function asSupplement({ id, data }: DocumentRecord): PlanSupplement {
  const decided = data.consiliumDecision;
  return {
    record: id,
    number: text(data.supplementNumber),
    on: text(data.supplementDate),
    outcome: decided === 'approved' || decided === 'declined' ? decided : 'pending',
    grounds: text(data.grounds),
    cancelled: rowsOf(data.cancelledActivities).map((row) =>
      [partOf(row.activityRef, 'number'), text(row.reason)].filter(Boolean).join(' – '),
    ),
  };
}
