/** JSON that may stand as a constant in a condition or a fact. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Constant, or another fact (json-rules-engine's own form) or a dated parameter of the regulation. */
export type Operand = Json | { readonly fact: string } | { readonly parameter: string };

/** One comparison of a fact: the leaf of a condition, in json-rules-engine's format. */
export interface LeafCondition {
  readonly fact: string;
  readonly operator: string;
  readonly value: Operand;
  /** Path into the fact's value, in our subset of JSONPath (`$.a.b`, `$.a[0]`). */
  readonly path?: string;
  readonly params?: Readonly<Record<string, Json>>;
}

/** Conditions that one and the same element of a list must meet. */
export interface ListScope {
  /** A list fact of the vocabulary, e.g. `family.children`. */
  readonly of: string;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
}

export type Condition =
  | LeafCondition
  | { readonly all: readonly Condition[]; readonly name?: string }
  | { readonly any: readonly Condition[]; readonly name?: string }
  | { readonly not: Condition; readonly name?: string }
  | { readonly condition: string }
  | { readonly some: ListScope; readonly name?: string }
  | { readonly every: ListScope; readonly name?: string }
  | { readonly event: EventCondition };

/** Whether an event has happened by the day of evaluation (our extension). */
export interface EventCondition {
  readonly type: string;
  /** The event's data must equal these. */
  readonly where?: Readonly<Record<string, Json>>;
  /** Only events since the latest event of this type count. */
  readonly since?: string;
}

/** Three values: a fact that nobody stated makes a condition unknown, never "no". */
export type Truth = 'met' | 'not-met' | 'unknown';
