import type { CaseRecord, Decision, Problem, Regulation, Result } from '@semya/rules';
import type { CaseStore } from '../store/index.js';
import { rulesOf, type InstitutionSettings } from './rules-of.js';

/** A case of a store as a list of many needs it. */
export interface DecidedCase {
  readonly record: CaseRecord;
  readonly regulation: Regulation;
  readonly decision: Decision;
}

export interface ReadOptions {
  /** Civil date of the decisions. */
  readonly asOf: string;
  /** Only the cases under this regulation. */
  readonly regulation?: string;
  /** Settings of the institution: by regulation, then by parameter. */
  readonly settings?: InstitutionSettings;
}

/**
 * Reads and decides the cases of a store. A case that cannot be read or decided is left out and
 * told of among the problems; only a store that gives no list fails.
 */
export async function readCases(
  store: CaseStore,
  { asOf, regulation, settings = {} }: ReadOptions,
): Promise<Result<readonly DecidedCase[]>> {
  const listed = await store.list();
  if (!listed.ok) return listed;
  const problems: Problem[] = [...listed.problems];
  const wanted = listed.value.filter(
    (summary) => regulation === undefined || summary.regulation === regulation,
  );
  const cases = await Promise.all(
    wanted.map(async (summary): Promise<readonly DecidedCase[]> => {
      const [stored, rules] = await Promise.all([
        store.load(summary.id),
        rulesOf(summary.regulation, settings),
      ]);
      problems.push(...stored.problems, ...(rules.ok ? [] : rules.problems));
      if (!stored.ok || !stored.value || !rules.ok) return [];
      const { record } = stored.value;
      const { decide, regulation: own } = rules.value;
      return [{ record, regulation: own, decision: decide(record, asOf) }];
    }),
  );
  return { ok: true, problems, value: cases.flat() };
}
