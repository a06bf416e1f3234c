/** What templates may take from outside the record, as `{$organisation}`. */
export const PRINT_NAMES = ['organisation', 'regulation', 'printedBy'] as const;

export type PrintName = (typeof PRINT_NAMES)[number];
