import type { Condition } from '../contracts/condition.js';
import type { Problem } from '../contracts/problem.js';
import type { SubjectType } from '../contracts/vocabulary.js';
import type { CompiledCondition } from './node.js';
import type { OperatorTable } from './operators/index.js';
import type { VocabularyIndex } from './vocabulary-index.js';

/** What conditions are compiled against. */
export interface ConditionContext {
  readonly operators: OperatorTable;
  /** Conditions that others refer to by name. */
  readonly named: Readonly<Record<string, Condition>>;
  /** Where `named` stands, for problems; `/conditions` unless told. */
  readonly namedPointer?: string;
  /** Checks facts, options and events; without it (documents) any fact may be named. */
  readonly vocabulary?: VocabularyIndex;
  /** Ids of the parameters that exist; without it any may be named. */
  readonly parameters?: ReadonlySet<string>;
  /** Subjects whose facts are in reach outside `some` and `every`. */
  readonly subjects?: readonly SubjectType[];
}

/** State of compiling a family of conditions: shared leaves, named conditions done so far. */
export interface Compilation {
  readonly context: ConditionContext;
  /** Number of each distinct leaf, by its canonical text. */
  readonly leaves: Map<string, number>;
  readonly named: Map<string, NamedOutcome>;
}

export interface NamedOutcome {
  readonly condition: CompiledCondition | null;
  readonly problems: readonly Problem[];
}

/** Where in the condition the compiler stands. */
export interface Position {
  readonly pointer: string;
  readonly depth: number;
  /** Subjects in reach; undefined: not checked. */
  readonly subjects: ReadonlySet<SubjectType> | undefined;
  /** Names being resolved, to find cycles. */
  readonly resolving: readonly string[];
  readonly problems: Problem[];
}

export type Compile = (
  compilation: Compilation,
  condition: unknown,
  position: Position,
) => CompiledCondition | null;
