import type { Problem } from '@semya/rules';

/** What a form says about its draft. `at` is an instant (ISO 8601, UTC). */
export type AutosaveState =
  /** The host keeps no drafts: the form says so and warns on leaving. */
  | { readonly status: 'off' }
  | { readonly status: 'saving' }
  /** Everything typed so far lies in the store since then; without `at` nothing was typed yet. */
  | { readonly status: 'saved'; readonly at?: string; readonly problems: readonly Problem[] }
  /** What was typed is in memory only; the controller goes on trying. */
  | { readonly status: 'failed'; readonly at: string; readonly problems: readonly Problem[] };
