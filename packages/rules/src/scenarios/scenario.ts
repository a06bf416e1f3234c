import type { FactStatement } from '../contracts/case.js';
import type { Json, Truth } from '../contracts/condition.js';
import type {
  ApprovalOutcome,
  CheckOutcome,
  DutyOutcome,
  LevelsOutcome,
  MeasureOutcome,
  ObligationStatus,
  RequiredDocumentOutcome,
  SignatureOutcome,
} from '../contracts/decision.js';
import type { ExpectedHandover, ExpectedInstitution } from './scenario-others.js';

/** A table of examples that a lawyer can read: what is given, on which day, what must follow. */
export interface ScenarioTable {
  readonly title: string;
  readonly clause: readonly string[];
  readonly norm?: readonly string[];
  /** Elements that the table holds to account, e.g. `deadline:program-draft`. */
  readonly covers: readonly string[];
  /** What every row starts from. */
  readonly base?: ScenarioGiven;
  readonly rows: readonly ScenarioRow[];
}

export interface ScenarioRow {
  readonly name: string;
  readonly asOf: string;
  readonly given?: ScenarioGiven;
  readonly expect: ScenarioExpectation;
}

/** A case in short hand. Lists of a row are added to those of the base, members replace them. */
export interface ScenarioGiven {
  /** Day of `members` and `facts`; the day of evaluation unless told. */
  readonly on?: string;
  readonly events?: readonly ScenarioEvent[];
  readonly eventsComplete?: boolean;
  readonly members?: readonly ScenarioMember[];
  readonly membersComplete?: boolean;
  /** The member whose case it is, where a case is a child's; the first of `members` unless told. */
  readonly child?: string;
  /** Elements of an assessment and a programme, written like members. */
  readonly problems?: readonly ScenarioMember[];
  readonly goals?: readonly ScenarioMember[];
  readonly measures?: readonly ScenarioMember[];
  /** Whether problems, goals and measures are all named; true unless told. */
  readonly listsComplete?: boolean;
  /** Facts of the family and of the case. */
  readonly facts?: Readonly<Record<string, StatedOrState>>;
  readonly statements?: readonly ScenarioStatement[];
  readonly records?: readonly ScenarioRecord[];
  readonly waivers?: readonly {
    readonly obligation: string;
    readonly on: string;
    readonly reason: string;
  }[];
  readonly settings?: Readonly<Record<string, Json>>;
  /** Families of one specialist by classification; `unclassified` for those without. */
  readonly caseload?: Readonly<Record<string, number>>;
  /** Families that a colleague hands over, by classification. */
  readonly handover?: Readonly<Record<string, number>>;
  /** Day since which the institution's record is kept. */
  readonly since?: string;
}

/** A value, or `{ "state": "refused" }` and its like. */
export type StatedOrState = Json | { readonly state: FactStatement['state'] };

export interface ScenarioEvent {
  readonly type: string;
  readonly on: string;
  readonly time?: string;
  readonly data?: Readonly<Record<string, Json>>;
  readonly cancelled?: { readonly on: string; readonly reason: string };
}

/** `id`, and facts of the member or of another element without their prefix: `relation`, `birthDate`. */
export interface ScenarioMember {
  readonly id: string;
  readonly [fact: string]: StatedOrState;
}

export interface ScenarioStatement {
  readonly fact: string;
  /** Whom it is about, for facts of members. */
  readonly member?: string;
  /** Which problem, goal or measure it is about. */
  readonly element?: string;
  readonly value?: Json;
  readonly state?: FactStatement['state'];
  readonly complete?: boolean;
  readonly on: string;
  /** Document that states it; absent: a person's answer. */
  readonly document?: string;
}

export interface ScenarioRecord {
  readonly document: string;
  readonly status: 'draft' | 'final' | 'annulled';
  readonly on: string;
  /** Unless told, `record-` and its place in the list. */
  readonly id?: string;
  readonly data?: Readonly<Record<string, Json>>;
}

/** What must be so; what is not named is not looked at. */
export interface ScenarioExpectation {
  readonly obligations?: Readonly<Record<string, ExpectedObligation>>;
  readonly categories?: Readonly<Record<string, Truth>>;
  readonly criteria?: Readonly<Record<string, Truth>>;
  /** By `stage/guard`. */
  readonly guards?: Readonly<Record<string, Truth>>;
  /** Whether stages may be entered next. */
  readonly next?: Readonly<Record<string, Truth>>;
  readonly stage?: string | null;
  readonly classifications?: Readonly<Record<string, string | null>>;
  /** By the fact that records them. */
  readonly levels?: Readonly<Record<string, ExpectedLevels>>;
  /** By `level/sign`. */
  readonly signs?: Readonly<Record<string, Truth>>;
  /** By `classification/value`, ids both. */
  readonly help?: Readonly<Record<string, Truth>>;
  /** By key. */
  readonly approvals?: Readonly<Record<string, ApprovalOutcome['state'] | 'absent'>>;
  /** Approved and signed by everybody, by key. */
  readonly approved?: Readonly<Record<string, Truth>>;
  /** By `key/role`. */
  readonly signatures?: Readonly<Record<string, SignatureOutcome['state']>>;
  readonly duties?: Readonly<Record<string, DutyOutcome['state']>>;
  readonly checks?: Readonly<Record<string, CheckOutcome['state']>>;
  /** Whether a check blocks or warns. */
  readonly forces?: Readonly<Record<string, CheckOutcome['force']>>;
  readonly conclusions?: Readonly<Record<string, Truth>>;
  /** Whether a person has recorded a conclusion. */
  readonly recorded?: Readonly<Record<string, boolean>>;
  /** Change from first to repeat measurement, by criterion. */
  readonly measures?: Readonly<Record<string, MeasureOutcome['change']>>;
  /** How many events a body merely advised. */
  readonly advice?: Readonly<Record<string, number>>;
  readonly bodies?: Readonly<Record<string, ExpectedBody>>;
  /** Whether an entry is in the catalogue on the day. */
  readonly catalogue?: Readonly<Record<string, boolean>>;
  /** By `stage/document`. */
  readonly documents?: Readonly<Record<string, RequiredDocumentOutcome['state']>>;
  readonly nextDocument?: string | null;
  /** Facts, lists and parameters that an outcome waits for, by `category:large`. */
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  readonly settingsNeeded?: readonly string[];
  /** Facts on which sources disagree. */
  readonly conflicts?: readonly string[];
  /** Codes of the problems of the decision. */
  readonly problems?: readonly string[];
  readonly caseload?: ExpectedCaseload;
  readonly handover?: ExpectedHandover;
  /** The events and records given are then the institution's. */
  readonly institution?: ExpectedInstitution;
}

/** Of whom a body consists, by role. */
export interface ExpectedBody {
  readonly composition?: Readonly<Record<string, 'member' | 'mandatory' | 'by-consent' | 'absent'>>;
  readonly minMembers?: number | null;
  readonly perFamily?: boolean;
}

/** null: none. */
export interface ExpectedLevels {
  readonly proposed?: string | null;
  readonly current?: string | null;
  readonly state?: LevelsOutcome['state'];
  /** Whether help at the proposed level cannot wait. */
  readonly urgent?: boolean;
}

export interface ExpectedObligation {
  readonly status: ObligationStatus | 'absent';
  readonly due?: string;
  readonly provisional?: boolean;
  readonly shifted?: boolean;
  readonly daysLeft?: number;
}

export interface ExpectedCaseload {
  readonly limits?: Readonly<
    Record<string, { readonly actual?: number; readonly status: 'within' | 'full' | 'exceeded' }>
  >;
  readonly combinedWarning?: boolean;
  readonly unclassified?: number;
}
