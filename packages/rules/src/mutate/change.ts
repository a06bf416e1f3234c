import type { Json } from '../contracts/condition.js';

/** Keys and indexes from the regulation down to a part of it. */
export type Path = readonly (string | number)[];

/** What is changed: the kinds that a table of scenarios has to notice. */
export type ChangeKind =
  | 'operator'
  | 'number'
  | 'option'
  | 'event'
  | 'event-data'
  | 'connective'
  | 'branch'
  | 'negation'
  | 'term'
  | 'flag'
  | 'force'
  | 'reference';

/** Stands for "this part is taken out". */
export const REMOVED = Symbol('removed');

/** One small change of a regulation's JSON. */
export interface Change {
  readonly path: Path;
  readonly kind: ChangeKind;
  /** Says the change in the JSON's own words: `10 → 11`, `removed`, `all → any`. */
  readonly label: string;
  /** What stands at the path afterwards. */
  readonly to: unknown;
}

/** A change from one scalar to another. */
export function replacement(path: Path, kind: ChangeKind, from: Json, to: Json): Change {
  return { path, kind, label: `${plain(from)} → ${plain(to)}`, to };
}

/** A part taken out of a list or an object. */
export function removal(path: Path, kind: ChangeKind): Change {
  return { path, kind, label: 'removed', to: REMOVED };
}

const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));
