import {
  compileRegulation,
  evaluate,
  evaluateCaseload,
  evaluateHandover,
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

/** Loads and compiles a regulation by id; its chunk is fetched from the portal's own files on first use. */
export async function rulesOf(
  id: string,
  settings: InstitutionSettings = {},
): Promise<Result<Rules>> {
  const ready = compiledById.get(id) ?? compile(id);
  compiledById.set(id, ready);
  const compiled = await ready;
  if (!compiled.ok) {
    // The next attempt starts anew: the portal may have been out of reach for a moment.
    compiledById.delete(id);
    return compiled;
  }
  const { regulation, rules } = compiled.value;
  const own = settings[id] ?? {};
  return {
    ok: true,
    problems: compiled.problems,
    value: {
      regulation,
      decide: (record, asOf) => evaluate(rules, record, { asOf, settings: own }),
      caseload: (caseload, asOf) => evaluateCaseload(rules, caseload, { asOf, settings: own }),
      handover: (handover, asOf) => evaluateHandover(rules, handover, { asOf, settings: own }),
    },
  };
}

interface Ready {
  readonly regulation: Regulation;
  readonly rules: CompiledRegulation;
}

const compiledById = new Map<string, Promise<Result<Ready>>>();

async function compile(id: string): Promise<Result<Ready>> {
  const loaded = await loadRegulation(id);
  if (!loaded.ok) return loaded;
  const compiled = compileRegulation(loaded.value, vocabulary, russianCalendar());
  return compiled.ok
    ? { ...compiled, value: { regulation: loaded.value, rules: compiled.value } }
    : compiled;
}
