/** What went wrong, as a value: for a developer a code and a JSON pointer, for a person a text looked up by the code. */
export interface Problem {
  /** Stable kebab-case code; the Russian text is found by it in the locale file. */
  readonly code: string;
  /** JSON pointer into the thing that was judged; '' is the whole of it. */
  readonly path: string;
  /** File of a pack, relative to the pack, when the problem was found in a file. */
  readonly file?: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning';
}

/** Either a value or the problems that prevented it; bad data is never thrown. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
