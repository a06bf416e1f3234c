/** A cell as the file has it, with what cannot be taken over marked as such. */
export interface SourceCell {
  readonly value: string | number | boolean | Date | null;
  readonly fault?: 'xlsx-formula' | 'xlsx-error-value';
}

/** A field that a column may stand for; `likeness` from 0 to 1. */
export interface Candidate {
  readonly path: string;
  readonly title: string;
  readonly likeness: number;
}

/** A column of the file, with the field that its title suggests. */
export interface SourceColumn {
  /** Counted from 0. */
  readonly index: number;
  readonly letters: string;
  readonly title: string;
  /** Pointer of the field it was taken for. */
  readonly field?: string;
  /** Fields with a similar title, the likest first. */
  readonly candidates: readonly Candidate[];
}

/** A sheet of entries that was opened, before anything of it is taken over. */
export interface JournalSheet {
  /** Row of the titles, counted from 0. */
  readonly head: number;
  readonly columns: readonly SourceColumn[];
  /** Rows under the head, those without a single answer as well. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** Every field that a column may be mapped to. */
  readonly fields: readonly { readonly path: string; readonly title: string }[];
}

/** Which field each column goes to, by the column's index; a column without one stays out. */
export type ColumnMapping = ReadonlyMap<number, string>;

/** The mapping that the titles suggest, to be corrected by a person. */
export const suggestedMapping = ({ columns }: JournalSheet): ColumnMapping =>
  new Map(columns.flatMap(({ index, field }) => (field === undefined ? [] : [[index, field]])));
