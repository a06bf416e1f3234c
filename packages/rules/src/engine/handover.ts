import type { CaseloadDecision, HandoverDecision } from '../contracts/decision.js';
import { evaluateCaseload, type Caseload, type CaseloadOptions } from './caseload.js';
import type { CompiledRegulation } from './compiled-regulation.js';

/** Cases that pass from one specialist to another, or new ones that come from nobody. */
export interface Handover {
  /** Absent: the cases are new. */
  readonly from?: Caseload;
  readonly to: Caseload;
  /** Ids of the cases that `from` gives. */
  readonly cases?: readonly string[];
  /** New cases, and cases of `to` whose classification changes. */
  readonly changes?: Caseload['cases'];
}

/**
 * What a handover, a new case or a change of category would do to the caseloads: nothing is moved
 * and nothing refused. Limits exceeded before already are told apart from those newly exceeded.
 */
export function evaluateHandover(
  compiled: CompiledRegulation,
  { from, to, cases = [], changes = [] }: Handover,
  options: CaseloadOptions,
): HandoverDecision {
  const decide = (caseload: Caseload) => evaluateCaseload(compiled, caseload, options);
  const moving = (from?.cases ?? []).filter(({ id }) => cases.includes(id));
  const held = new Set(moving.map(({ id }) => id));
  const received = replaceById([...to.cases, ...moving], changes);
  const before = decide(to);
  const after = decide({ ...to, cases: received });
  const exceeded = exceededIn(before);
  return {
    asOf: options.asOf,
    ...(from === undefined
      ? {}
      : {
          from: {
            before: decide(from),
            after: decide({ ...from, cases: from.cases.filter(({ id }) => !held.has(id)) }),
          },
        }),
    to: { before, after },
    newlyExceeded: exceededIn(after).filter((id) => !exceeded.includes(id)),
    stillExceeded: exceededIn(after).filter((id) => exceeded.includes(id)),
    notHeld: cases.filter((id) => !held.has(id)),
  };
}

const exceededIn = ({ limits }: CaseloadDecision): readonly string[] =>
  limits.filter(({ status }) => status === 'exceeded').map(({ id }) => id);

/** A case counts once, as it is said to be last. */
function replaceById(cases: Caseload['cases'], changes: Caseload['cases']): Caseload['cases'] {
  return [...new Map([...cases, ...changes].map((one) => [one.id, one])).values()];
}
