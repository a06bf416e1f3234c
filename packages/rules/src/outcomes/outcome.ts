import type { Decision, Explanation, Missing } from '../contracts/decision.js';

/** One answer of a decision, whatever part of it it stands in. */
export interface Outcome {
  /** Kind and id, as scenarios and questions name it: `category:large`, `deadline:program-draft`. */
  readonly key: string;
  readonly title: string;
  readonly clause: readonly string[];
  /** The answer in one word of the contract: a truth, a status, a state, a value; '' for none. */
  readonly answer: string;
  /** Last day, where there is one. */
  readonly due?: string;
  readonly why?: Explanation;
  readonly missing?: readonly Missing[];
}

/** Outcomes of one part of a decision. */
export type OutcomesOf = (decision: Decision) => readonly Outcome[];

interface Decided {
  readonly title: string;
  readonly clause: readonly string[];
  readonly why?: Explanation;
  readonly missing?: readonly Missing[];
}

/** Puts an outcome together; reasons are taken over where there are any. */
export function outcome(
  key: string,
  { title, clause, why, missing }: Decided,
  answer: string,
  due?: string,
): Outcome {
  return {
    key,
    title,
    clause,
    answer,
    ...(due === undefined ? {} : { due }),
    ...(why === undefined ? {} : { why }),
    ...(missing === undefined ? {} : { missing }),
  };
}
