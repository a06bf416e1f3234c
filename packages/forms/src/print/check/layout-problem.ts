import type { Problem } from '@semya/rules/conditions';

/** What can be wrong with a layout; the Russian text of each is in the locale. */
export type LayoutProblemCode =
  | 'print-template-syntax'
  | 'print-fragment-without-place'
  | 'print-unknown-name'
  | 'print-unknown-field'
  | 'print-unknown-format'
  | 'print-format-mismatch'
  | 'print-row-outside-list'
  | 'print-list-as-value'
  | 'print-not-a-list'
  | 'print-not-a-signature'
  | 'print-conditional-place'
  | 'print-field-missing'
  | 'print-duplicate-block-id';

export const layoutProblem = (
  code: LayoutProblemCode,
  path: string,
  params: Problem['params'],
  severity: Problem['severity'] = 'error',
): Problem => ({ code, path, params, severity });
