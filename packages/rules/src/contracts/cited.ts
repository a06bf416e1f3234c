/** Where a number or a rule has its force from; only `norm` and `reading` can be broken. */
export type Origin = 'norm' | 'reading' | 'external-act' | 'institution-setting';

export interface Act {
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly clause?: string;
  readonly link?: string;
}

/** What every element of a regulation carries: its norms, its clauses, its force. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly norm: readonly string[];
  readonly clause: readonly string[];
  readonly origin: Origin;
  /** Id of the chosen reading of an ambiguous place. */
  readonly reading?: string;
  readonly act?: Act;
  readonly note?: string;
  readonly inForce?: Period;
}

export interface Period {
  readonly from: string;
  readonly to?: string;
}

export interface Clause {
  readonly id: string;
  readonly title: string;
}
