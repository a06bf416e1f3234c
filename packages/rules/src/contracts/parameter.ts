import type { Json } from './condition.js';
import type { Act, Cited } from './cited.js';

export interface ParameterValue {
  /** null: shipped empty, to be set by the institution. */
  readonly value: Json;
  readonly from: string;
  readonly to?: string;
  readonly act?: Act;
  readonly lastChecked?: string;
}

/** A dated number or option that rules refer to by `{ "parameter": id }`. */
export interface Parameter extends Cited {
  readonly type: 'number' | 'integer' | 'string' | 'boolean' | 'option';
  readonly unit?: string;
  readonly options?: readonly { readonly id: string; readonly title: string }[];
  readonly values: readonly ParameterValue[];
}

/** One reading of a place that can be read in several ways. */
export interface Reading {
  readonly id: string;
  readonly clause: readonly string[];
  readonly issue: string;
  readonly interpretation: string;
}
