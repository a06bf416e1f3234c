import type { Problem } from '@semya/rules/conditions';

/** What is wrong with one place of a record, for a person. */
export interface Finding extends Problem {
  /** Title of the field, as on the screen. */
  readonly title: string;
  /** Russian sentence: which field, what is wrong, what to do. */
  readonly message: string;
}
