import type { CaseRecord, Decision, Regulation, Result } from '@semya/rules';
import type { CaseStore } from '../store/index.js';
import { readCases } from './read-cases.js';
import { rulesOf, type InstitutionSettings } from './rules-of.js';

/** A case as a caseload counts it. */
export interface HeldCase {
  readonly id: string;
  readonly title: string;
  /** Value of the classification that the limits speak of; null while nobody has recorded it. */
  readonly classification: string | null;
}

/** What one specialist holds. */
export interface SpecialistCaseload {
  /** Name or id, as the events of the cases have it. */
  readonly specialist: string;
  readonly cases: readonly HeldCase[];
}

/** Who is the case manager on that day: the last one appointed and not released since. */
export function caseManagerOf({ events }: Pick<CaseRecord, 'events'>, asOf: string): string {
  const dated = events
    .filter(({ cancelled, on }) => !cancelled && on <= asOf)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  return dated.reduce((holder, { type, data }) => {
    const specialist = typeof data?.specialist === 'string' ? data.specialist : '';
    if (type === 'case-manager-appointed') return specialist;
    return type === 'case-manager-released' && specialist === holder ? '' : holder;
  }, '');
}

/** Cases that still run, by their case managers; those without one under the empty name, last. */
export function groupCaseloads(
  cases: readonly { readonly record: CaseRecord; readonly decision: Decision }[],
  { limits }: Pick<Regulation, 'limits'>,
): readonly SpecialistCaseload[] {
  const facts = new Set(limits.map(({ fact }) => fact));
  const byName = new Map<string, HeldCase[]>();
  for (const { record, decision } of cases) {
    if (decision.stage.current === undefined) continue;
    const name = caseManagerOf(record, decision.asOf);
    const value = decision.classifications.find(({ fact }) => facts.has(fact))?.current?.value;
    const held = { id: record.id, title: record.title };
    byName.set(name, [
      ...(byName.get(name) ?? []),
      { ...held, classification: typeof value === 'string' ? value : null },
    ]);
  }
  return [...byName]
    .map(([specialist, own]) => ({ specialist, cases: own }))
    .toSorted(
      (one, other) =>
        Number(one.specialist === '') - Number(other.specialist === '') ||
        one.specialist.localeCompare(other.specialist, 'ru'),
    );
}

/** Reads the cases of a regulation from a store and groups them; what cannot be read is told. */
export async function readCaseloads(
  store: CaseStore,
  regulation: string,
  asOf: string,
  settings: InstitutionSettings,
): Promise<Result<readonly SpecialistCaseload[]>> {
  const [read, rules] = await Promise.all([
    readCases(store, { asOf, regulation, settings }),
    rulesOf(regulation, settings),
  ]);
  if (!read.ok) return read;
  if (!rules.ok) return rules;
  return { ...read, value: groupCaseloads(read.value, rules.value.regulation) };
}
