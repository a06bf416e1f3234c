import type { Condition } from '../../contracts/condition.js';
import type { Problem } from '../../contracts/problem.js';
import type { SubjectType } from '../../contracts/vocabulary.js';
import type { OperatorTable } from '../operators/index.js';
import type { VocabularyIndex } from '../vocabulary-index.js';
import type { Measure } from './measure.js';

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

/** State of checking a family of conditions: named conditions done so far. */
export interface Checking {
  readonly context: ConditionContext;
  readonly named: Map<string, NamedFinding>;
}

export interface NamedFinding {
  readonly measure: Measure | null;
  readonly problems: readonly Problem[];
}

/** Where in the condition the checker stands. */
export interface Position {
  readonly pointer: string;
  readonly depth: number;
  /** Subjects in reach; undefined: not checked. */
  readonly subjects: ReadonlySet<SubjectType> | undefined;
  /** Names being resolved, to find cycles. */
  readonly resolving: readonly string[];
  readonly problems: Problem[];
}

/** Checks one node; null when it has problems, which are in `position.problems`. */
export type CheckNode<Node = unknown> = (
  checking: Checking,
  node: Node,
  position: Position,
) => Measure | null;
