import type { Body, Approval } from './body.js';
import type { Check } from './check.js';
import type { Act, Clause, Period } from './cited.js';
import type {
  Category,
  HelpClassification,
  Level,
  RecordedClassification,
} from './classification.js';
import type { Condition } from './condition.js';
import type { Deadline, Schedule, Stage } from './course.js';
import type { Conclusion, Criterion } from './effectiveness.js';
import type { InstitutionElement } from './institution.js';
import type { Parameter, Reading } from './parameter.js';
import type {
  CaseloadLimit,
  CatalogueEntry,
  DescriptionEntry,
  Duty,
  RequiredDocument,
} from './requirement.js';
import type { EventMatch } from './term.js';

export type * from './body.js';
export type * from './check.js';
export type * from './cited.js';
export type * from './classification.js';
export type * from './course.js';
export type * from './effectiveness.js';
export type * from './institution.js';
export type * from './parameter.js';
export type * from './requirement.js';
export type * from './term.js';

/** A place where the text is silent and nothing is borrowed. */
export interface Silence {
  readonly id: string;
  readonly title: string;
  readonly clause?: readonly string[];
}

export interface RegulationHead {
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly region: string;
  readonly act: Act;
  readonly inForce: Period;
  readonly caseSubject: 'family' | 'child';
  readonly roles: Readonly<Record<string, string>>;
  readonly notRegulated: readonly Silence[];
  /** Events that end a case: no stage is current after them, and nothing falls due any more. */
  readonly closedBy?: readonly EventMatch[];
  /** Id of a regulation whose elements this one takes over; elements of the same id override. */
  readonly extends?: string;
}

/** A regulation assembled from its folder; a part that has no file is empty. */
export interface Regulation extends RegulationHead {
  readonly clauses: readonly Clause[];
  readonly parameters: readonly Parameter[];
  readonly readings: readonly Reading[];
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly categories: readonly Category[];
  readonly classifications: readonly RecordedClassification[];
  readonly levels: readonly Level[];
  readonly help: readonly HelpClassification[];
  readonly stages: readonly Stage[];
  readonly deadlines: readonly Deadline[];
  readonly schedules: readonly Schedule[];
  readonly limits: readonly CaseloadLimit[];
  readonly documents: readonly RequiredDocument[];
  readonly bodies: readonly Body[];
  readonly approvals: readonly Approval[];
  readonly duties: readonly Duty[];
  readonly catalogue: readonly CatalogueEntry[];
  readonly checks: readonly Check[];
  readonly criteria: readonly Criterion[];
  readonly conclusions: readonly Conclusion[];
  readonly institution: readonly InstitutionElement[];
  readonly description: readonly DescriptionEntry[];
}

declare const shipped: unique symbol;

/** A regulation of this package, checked when the package was built. */
export type ShippedRegulation = Regulation & { readonly [shipped]: true };
