import type { Decision } from '../contracts/decision.js';
import type { Outcome } from '../outcomes/outcome.js';
import { outcomesOf } from '../outcomes/outcomes-of.js';

/** One outcome that comes out otherwise. */
export interface OutcomeChange {
  readonly key: string;
  readonly title: string;
  /** Clause of the rule that decides afterwards; of the former one when there is none now. */
  readonly clause: readonly string[];
  /** Absent: there was no such outcome. */
  readonly before?: string;
  /** Absent: there is no such outcome any more. */
  readonly after?: string;
  readonly dueBefore?: string;
  readonly dueAfter?: string;
}

/** What differs between two decisions of one case: outcomes turned, dates moved, come and gone. */
export function compareDecisions(before: Decision, after: Decision): readonly OutcomeChange[] {
  const old = byKey(outcomesOf(before));
  const present = byKey(outcomesOf(after));
  const keys = [...new Set([...old.keys(), ...present.keys()])];
  return keys.flatMap((key) => changeOf(key, old.get(key), present.get(key)));
}

const byKey = (outcomes: readonly Outcome[]): ReadonlyMap<string, Outcome> =>
  new Map(outcomes.map((outcome) => [outcome.key, outcome]));

function changeOf(
  key: string,
  before: Outcome | undefined,
  after: Outcome | undefined,
): readonly OutcomeChange[] {
  const shown = after ?? before;
  const same = before?.answer === after?.answer && before?.due === after?.due;
  if (shown === undefined || (same && before !== undefined && after !== undefined)) return [];
  return [
    {
      key,
      title: shown.title,
      clause: shown.clause,
      ...(before === undefined ? {} : { before: before.answer }),
      ...(after === undefined ? {} : { after: after.answer }),
      ...(before?.due === undefined ? {} : { dueBefore: before.due }),
      ...(after?.due === undefined ? {} : { dueAfter: after.due }),
    },
  ];
}
