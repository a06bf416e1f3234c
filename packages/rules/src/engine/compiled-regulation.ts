import type { WorkingCalendar } from '../civil/index.js';
import type { CompiledCondition } from '../conditions/node.js';
import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { Problem } from '../contracts/problem.js';
import type {
  Approval,
  Category,
  Check,
  Conclusion,
  Criterion,
  Deadline,
  Duty,
  Guard,
  Level,
  LevelSign,
  Parameter,
  Regulation,
  RequiredDocument,
  Schedule,
  Stage,
} from '../contracts/regulation.js';
import type { Derivations } from '../facts/derivations.js';

/** An element of a regulation beside its compiled condition; none: it always applies. */
export interface Conditional<Element> {
  readonly element: Element;
  readonly when: CompiledCondition | undefined;
}

export interface CompiledStage {
  readonly stage: Stage;
  readonly guards: readonly { readonly guard: Guard; readonly condition: CompiledCondition }[];
}

export interface CompiledLevel extends Conditional<Level> {
  readonly signs: readonly Conditional<LevelSign>[];
}

/** A check beside what it asks; `when` is whether it is asked at all. */
export interface CompiledCheck extends Conditional<Check> {
  readonly condition: CompiledCondition | undefined;
}

/** A regulation ready to decide cases: conditions compiled, everything else indexed. */
export interface CompiledRegulation {
  readonly regulation: Regulation;
  readonly vocabulary: VocabularyIndex;
  readonly calendar: WorkingCalendar;
  readonly derivations: Derivations;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly categories: readonly {
    readonly category: Category;
    readonly condition: CompiledCondition;
  }[];
  readonly stages: readonly CompiledStage[];
  readonly deadlines: readonly Conditional<Deadline>[];
  readonly schedules: readonly Conditional<Schedule>[];
  readonly documents: readonly Conditional<RequiredDocument>[];
  readonly levels: readonly CompiledLevel[];
  readonly approvals: readonly Conditional<Approval>[];
  readonly duties: readonly Conditional<Duty>[];
  readonly checks: readonly CompiledCheck[];
  readonly criteria: readonly Conditional<Criterion>[];
  readonly conclusions: readonly Conditional<Conclusion>[];
  /** Warnings; with an error there would be no compiled regulation. */
  readonly problems: readonly Problem[];
}
