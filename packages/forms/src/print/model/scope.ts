import type { Condition, Truth } from '@semya/rules/conditions';
import { pointerFrom, valueAt } from '../../documents/pointer.js';
import type { Field } from '../fields/field.js';

/** What the templates of a layout are filled from. */
export interface Scope {
  readonly data: unknown;
  /** The field at a pointer; undefined: the document has no such field. */
  readonly field: (pointer: string) => Field | undefined;
  /** Pointer of the row in hand, e.g. `/utilities/0`; '' outside rows. */
  readonly row: string;
  /** A form to be filled in by hand: empty places become lines and boxes. */
  readonly blank: boolean;
  /** One entry of a journal, not the volume. */
  readonly extract: boolean;
  /** What the print is told apart from the record: `$organisation` and the like. */
  readonly names: Readonly<Record<string, string | undefined>>;
  /** Decides a condition; `./x` in it is read in the row. */
  readonly judge: (condition: Condition, row: string) => Truth;
  readonly isVisible: (pointer: string) => boolean;
}

/** Pointer of a place of a template: `./x` in the row in hand (`./` is the row), else from the root. */
export const pointerOf = ({ row }: Scope, path: string): string => {
  if (path === './') return row;
  return path.startsWith('./') ? `${row}${path.slice(1)}` : (pointerFrom(path, row) ?? path);
};

/** The scope of one row. */
export const inRow = (scope: Scope, row: string): Scope => ({ ...scope, row });

/** Pointers of the rows of a list; what is no list, or is not there, has none. */
export const rowsOf = (scope: Scope, list: string): readonly string[] => {
  const pointer = pointerOf(scope, list);
  const rows: unknown = scope.isVisible(pointer) ? valueAt(scope.data, pointer) : undefined;
  return Array.isArray(rows) ? rows.map((_row, index) => `${pointer}/${index}`) : [];
};

/**
 * Whether something is printed. In a blank form what is not decided yet is there to be filled in;
 * in a filled one only what is met.
 */
export const isPrinted = (
  { judge, blank, row }: Pick<Scope, 'judge' | 'blank' | 'row'>,
  when: Condition | undefined,
): boolean => {
  if (!when) return true;
  const truth = judge(when, row);
  return truth === 'met' || (blank && truth === 'unknown');
};
