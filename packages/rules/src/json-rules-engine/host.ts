import type { Json } from '../contracts/condition.js';

/**
 * What we use of json-rules-engine's `Engine`. The host brings the class, so that a portal without
 * it loads none of it, and any 7.x fits.
 */
export interface EngineLike {
  addRule(rule: EngineRule): unknown;
  setCondition(name: string, conditions: never): unknown;
  addOperator(name: string, evaluate: (actual: unknown, expected: unknown) => boolean): unknown;
}

export interface EngineHost<Engine extends EngineLike> {
  readonly Engine: new (rules: [], options: EngineOptions) => Engine;
  /** Civil date of the evaluation, asked for whenever an operator counts from it. */
  readonly asOf: () => string;
}

export interface EngineOptions {
  allowUndefinedFacts: boolean;
  pathResolver: (value: object, path: string) => unknown;
}

/** A rule as json-rules-engine takes it. */
export interface EngineRule {
  name: string;
  conditions: never;
  event: { type: string; params: Record<string, unknown> };
}

/** A condition in json-rules-engine's own format, extensions written out. */
export type LoweredCondition =
  | {
      readonly fact: string;
      readonly operator: string;
      readonly value: Json;
      readonly path?: string;
    }
  | { readonly all: readonly LoweredCondition[]; readonly name?: string }
  | { readonly any: readonly LoweredCondition[]; readonly name?: string }
  | { readonly not: LoweredCondition; readonly name?: string }
  | { readonly condition: string };
