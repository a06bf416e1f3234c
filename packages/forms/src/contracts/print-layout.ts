import type { Condition } from '@semya/rules/conditions';

/**
 * Text with places for values: `{/actNumber}`, `{/drawnUpDate|date}`, `{./person|name}`, and for
 * what the print is told: `{$organisation}`, `{$regulation}`, `{$printedBy}`.
 * Formats: text, date, long-date, time, number, money, name (Фамилия Имя Отчество),
 * short-name (И. О. Фамилия), option (title of an option), options, yes-no, address, reference,
 * signature; without one, the format follows from the field's schema.
 *
 * A fragment in square brackets is printed while all its places have a value, otherwise what
 * stands after its bar: `[общая площадь {/totalArea} м²|общая площадь не указана]`. A field that
 * is not there (hidden) takes its fragment with it.
 */
export type PrintText = string;

export interface PrintColumn {
  readonly title: string;
  readonly text: PrintText;
  /** Share of the width; columns without one share the rest equally. */
  readonly width?: number;
  readonly align?: 'start' | 'center' | 'end';
  /** What an empty cell says, `–` unless told. */
  readonly empty?: string;
}

interface BlockBase {
  /** Stable id, for overlays. */
  readonly id?: string;
  /** Printed only while this is met. */
  readonly when?: Condition;
  /**
   * Only in a filled document, or only in a form for handwriting; of a journal, only in a whole
   * volume or only in an extract (one entry).
   */
  readonly only?: 'filled' | 'blank' | 'volume' | 'extract';
}

export type PrintBlock = BlockBase &
  (
    | { readonly kind: 'organisation'; readonly text: PrintText }
    | {
        /** In the upper right: an approval with its title, or an addressee, whose title is empty. */
        readonly kind: 'stamp';
        readonly title: string;
        readonly lines: readonly PrintText[];
      }
    | { readonly kind: 'title'; readonly text: PrintText; readonly subtitle?: PrintText }
    | { readonly kind: 'place-date'; readonly place?: PrintText; readonly date: PrintText }
    | {
        readonly kind: 'heading';
        readonly text: PrintText;
        /** A section with a number of its own; numbered paragraphs in it are its clauses: 2.1, 2.2. */
        readonly numbered?: boolean;
      }
    | {
        readonly kind: 'paragraph';
        readonly text: PrintText;
        readonly numbered?: boolean;
        /** A list: one paragraph per row, numbered from 1 when `numbered`. */
        readonly of?: string;
        /** Paragraph instead, when the list has no rows. */
        readonly empty?: string;
      }
    | {
        /** Lines «подпись: значение»; an empty value prints `empty`, it is never dropped. */
        readonly kind: 'lines';
        readonly lines: readonly {
          readonly label: string;
          readonly text: PrintText;
          readonly empty?: string;
          readonly when?: Condition;
        }[];
      }
    | {
        readonly kind: 'table';
        readonly of: string;
        readonly caption?: string;
        readonly columns: readonly PrintColumn[];
        readonly numbered?: boolean;
        /** A row of the columns' numbers under their titles, as journals have. */
        readonly columnNumbers?: boolean;
        /** Text instead of the table when there are no rows. */
        readonly empty: string;
        /** Empty rows in the blank form for handwriting. */
        readonly blankRows?: number;
        readonly total?: { readonly label: string; readonly text: PrintText };
      }
    | {
        readonly kind: 'signatures';
        readonly rows: readonly {
          readonly position: PrintText;
          readonly field: string;
          readonly when?: Condition;
        }[];
        readonly of?: string;
      }
    | {
        /** Who concludes an agreement, side by side; a line whose fields are not there is left out. */
        readonly kind: 'parties';
        readonly parties: readonly {
          readonly title: string;
          readonly lines: readonly PrintText[];
        }[];
      }
    | { readonly kind: 'note'; readonly text: PrintText }
    | { readonly kind: 'page-break' }
  );

export interface PrintLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: 'gost-20' | 'gost-30';
  /**
   * Shown across the top of a draft, and of a final record until `when` is not-met,
   * e.g. «ПРОЕКТ» until approved.
   */
  readonly draftMark?: { readonly text: string; readonly when?: Condition };
  readonly blocks: readonly PrintBlock[];
}

/** The layout filled with a record: what HTML and Word are made of. */
export type PrintNode =
  | { readonly kind: 'organisation' | 'note' | 'draft-mark'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly number?: number }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly number?: number;
      /** Number of the section that it is a clause of: 2 in «2.1.» */
      readonly section?: number;
      /** Ruled lines after the text, to write on. */
      readonly blankLines?: number;
    }
  | { readonly kind: 'stamp'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'title'; readonly text: string; readonly subtitle?: string }
  | {
      readonly kind: 'parties';
      readonly parties: readonly { readonly title: string; readonly lines: readonly string[] }[];
    }
  | { readonly kind: 'place-date'; readonly place: string; readonly date: string }
  | {
      readonly kind: 'lines';
      readonly lines: readonly {
        readonly label: string;
        readonly text: string;
        readonly blankLines?: number;
      }[];
    }
  | {
      readonly kind: 'table';
      readonly caption?: string;
      readonly columns: readonly {
        readonly title: string;
        readonly width: number;
        readonly align: 'start' | 'center' | 'end';
      }[];
      readonly rows: readonly (readonly string[])[];
      readonly columnNumbers?: boolean;
      /** Stands instead of the table. */
      readonly empty?: string;
      readonly total?: { readonly label: string; readonly text: string };
    }
  | {
      readonly kind: 'signatures';
      readonly rows: readonly {
        readonly position: string;
        readonly name: string;
        readonly state: 'line' | 'signed' | 'refused' | 'absent';
        readonly note?: string;
        readonly date?: string;
      }[];
    }
  | { readonly kind: 'page-break' };

export interface PrintModel {
  /** For the browser's window and the name of a file: may name people. */
  readonly title: string;
  /** Title of the form, with nothing of the record: for the properties of a file. */
  readonly form?: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: 'gost-20' | 'gost-30';
  readonly nodes: readonly PrintNode[];
  /** Small print: form, edition, version, hash. */
  readonly footer: string;
}
