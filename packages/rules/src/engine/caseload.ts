import { isCivilDate } from '../civil/index.js';
import type { CaseloadDecision } from '../contracts/decision.js';
import type { CaseloadLimit } from '../contracts/regulation.js';
import { isInForce } from '../facts/in-force.js';
import { checkSettings, parameterOn, type Settings } from '../facts/parameters.js';
import type { CompiledRegulation } from './compiled-regulation.js';

/** The cases that a specialist holds; a case without a classification burdens no limit. */
export interface Caseload {
  readonly specialist: string;
  readonly cases: readonly { readonly id: string; readonly classification?: string | null }[];
}

export interface CaseloadOptions {
  readonly asOf: string;
  readonly settings?: Settings;
}

type LimitOutcome = CaseloadDecision['limits'][number];

/**
 * Sets a caseload against every limit in force, each by itself; the combined index (the sum of
 * actual to maximum) only warns. A limit whose number nobody has set is left out.
 */
export function evaluateCaseload(
  compiled: CompiledRegulation,
  { specialist, cases }: Caseload,
  { asOf, settings = {} }: CaseloadOptions,
): CaseloadDecision {
  const sound = checkSettings(settings, compiled.parameters).settings;
  const limits = compiled.regulation.limits
    .filter((limit) => isCivilDate(asOf) && isInForce(limit.inForce, asOf))
    .flatMap((limit) => decideLimit(limit, cases, maximumOf(limit, compiled, asOf, sound)) ?? []);
  const combinedIndex = limits.reduce((sum, { actual, max }) => sum + shareOf(actual, max), 0);
  return {
    specialist,
    asOf,
    limits,
    combinedIndex,
    combinedWarning: combinedIndex > 1 + ROUNDING,
    unclassified: cases.filter((one) => (one.classification ?? null) === null).map(({ id }) => id),
  };
}

/** 6/12 + 12/24 must not exceed one by the last bit of a fraction. */
const ROUNDING = 1e-9;

/** A limit of no cases is exceeded as a whole by each. */
const shareOf = (actual: number, max: number): number => (max === 0 ? actual : actual / max);

function maximumOf(
  { max }: CaseloadLimit,
  { parameters }: CompiledRegulation,
  asOf: string,
  settings: Settings,
): number | undefined {
  if (typeof max === 'number') return max;
  const parameter = parameters.get(max.parameter);
  const value = parameter && parameterOn(parameter, asOf, settings);
  return value?.state === 'stated' && typeof value.value === 'number' ? value.value : undefined;
}

function decideLimit(
  limit: CaseloadLimit,
  cases: Caseload['cases'],
  max: number | undefined,
): LimitOutcome | undefined {
  if (max === undefined) return undefined;
  const held = cases.filter(({ classification }) => classification === limit.value);
  const { id, title, clause, norm, origin, reading, value } = limit;
  const actual = held.length;
  return {
    id,
    title,
    clause,
    norm,
    origin,
    ...(reading === undefined ? {} : { reading }),
    value,
    max,
    actual,
    cases: held.map((one) => one.id),
    status: actual < max ? 'within' : actual === max ? 'full' : 'exceeded',
  };
}
