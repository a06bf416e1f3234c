import {
  evaluate,
  evaluateCaseload,
  evaluateHandover,
  openRegulation,
  type Caseload,
  type CaseloadDecision,
  type CaseRecord,
  type CompiledRegulation,
  type Decision,
  type Handover,
  type HandoverDecision,
  type Json,
  type Regulation,
  type Result,
} from '@semya/rules';
import { loadRegulation, russianCalendar, vocabulary } from '@semya/rules/regulations';

/** What an institution has set where regulations leave it to the institution: by regulation, then by parameter. */
export type InstitutionSettings = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** A regulation ready to decide cases. */
export interface Rules {
  readonly regulation: Regulation;
  readonly decide: (record: CaseRecord, asOf: string) => Decision;
  /** One specialist's cases against the limits. */
  readonly caseload: (caseload: Caseload, asOf: string) => CaseloadDecision;
  /** What a handover would do; nothing is moved. */
  readonly handover: (handover: Handover, asOf: string) => HandoverDecision;
}

/** Loads and opens a regulation by id; its chunk is fetched from the portal's own files on first use. */
export async function rulesOf(
  id: string,
  settings: InstitutionSettings = {},
): Promise<Result<Rules>> {
  const ready = openedById.get(id) ?? open(id);
  openedById.set(id, ready);
  const opened = await ready;
  if (!opened.ok) {
    // The next attempt starts anew: the portal may have been out of reach for a moment.
    openedById.delete(id);
    return opened;
  }
  const rules = opened.value;
  const own = settings[id] ?? {};
  return {
    ok: true,
    problems: opened.problems,
    value: {
      regulation: rules.regulation,
      decide: (record, asOf) => evaluate(rules, record, { asOf, settings: own }),
      caseload: (caseload, asOf) => evaluateCaseload(rules, caseload, { asOf, settings: own }),
      handover: (handover, asOf) => evaluateHandover(rules, handover, { asOf, settings: own }),
    },
  };
}

const openedById = new Map<string, Promise<Result<CompiledRegulation>>>();

/** Shipped regulations were checked at the build: the page does not load the checks. */
async function open(id: string): Promise<Result<CompiledRegulation>> {
  const loaded = await loadRegulation(id);
  if (!loaded.ok) return loaded;
  return { ...loaded, value: openRegulation(loaded.value, vocabulary, russianCalendar()) };
}
