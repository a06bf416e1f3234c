import type { Decision, Obligation } from '@semya/rules';
import { nextStep } from '../../session/next-step.js';
import { rulesOf, type InstitutionSettings } from '../../session/rules-of.js';
import type { CaseStore, CaseSummary } from '../../store/index.js';

/** One line of the list: the case, and what the decision of the day says of it. */
export interface CaseRow {
  readonly summary: CaseSummary;
  readonly decision?: Decision;
  readonly next?: Obligation;
}

/** Reads and decides a case for the list; a case that cannot be read stays in the list without a decision. */
export async function caseRow(
  store: CaseStore,
  summary: CaseSummary,
  asOf: string,
  settings: InstitutionSettings,
): Promise<CaseRow> {
  const [stored, rules] = await Promise.all([
    store.load(summary.id),
    rulesOf(summary.regulation, settings),
  ]);
  if (!stored.ok || !stored.value || !rules.ok) return { summary };
  const decision = rules.value.decide(stored.value.record, asOf);
  const next = nextStep(decision);
  return { summary, decision, ...(next ? { next } : {}) };
}

const urgency: readonly (Obligation['status'] | undefined)[] = ['overdue', 'due-soon', 'pending'];

/** The most urgent families first; those with nothing due by name. */
export function sortRows(rows: readonly CaseRow[]): readonly CaseRow[] {
  const rank = ({ next }: CaseRow): number =>
    next ? urgency.indexOf(next.status) : urgency.length;
  return rows.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      (one.next?.due ?? '').localeCompare(other.next?.due ?? '') ||
      one.summary.title.localeCompare(other.summary.title, 'ru'),
  );
}

/** Rows whose family or number holds the words searched for, «ё» and case aside. */
export function searchRows(rows: readonly CaseRow[], search: string): readonly CaseRow[] {
  const plain = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');
  const words = plain(search).split(/\s+/u).filter(Boolean);
  return rows.filter(({ summary }) => {
    const text = plain(`${summary.title} ${summary.number ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}
