import { withEvent, withStatement } from '../case/with.js';
import { isCivilDate, type CivilDate } from '../civil/index.js';
import type { CaseRecord } from '../contracts/case.js';
import type { Decision } from '../contracts/decision.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { evaluate, type EvaluateOptions } from '../engine/evaluate.js';
import type { Change, Counterfactual, Limit, Way } from './counterfactual.js';
import { explanationOf } from './explanation-of.js';
import { reachOf, type Variable } from './reach.js';
import { smallestWays, type Found } from './search.js';

/**
 * For an undecided outcome the smallest sets of facts that would decide it, either way; for a
 * decided one the smallest sets of changes that would turn it. Every way without a `need` has been
 * tried on the case by the engine; `exact` says whether there are no others within the bound.
 * @returns undefined when the decision has no such outcome, or none that conditions decide.
 */
export function findWays(
  compiled: CompiledRegulation,
  record: CaseRecord,
  outcome: string,
  options: EvaluateOptions,
): Counterfactual | undefined {
  const decision = evaluate(compiled, record, options);
  const explanation = explanationOf(outcome, decision);
  if (explanation === undefined || !isCivilDate(options.asOf)) return undefined;
  const reach = reachOf(explanation, compiled, options.asOf);
  const limits = new Set<Limit>(reach.limits);
  const asOf = options.asOf;

  const targets =
    explanation.truth === 'unknown'
      ? (['met', 'not-met'] as const)
      : ([explanation.truth === 'met' ? 'not-met' : 'met'] as const);
  const ways = targets.flatMap((target) => {
    const found = smallestWays(explanation, target, reach);
    for (const limit of found.limits) limits.add(limit);
    return found.ways.flatMap((way): readonly Way[] => {
      const changes = way.variables.map((variable, index) => changeOf(variable, index, way));
      const tried = changes.every(({ kind }) => kind !== 'need');
      if (!tried) return [{ to: target, changes, tried }];
      const after = evaluate(compiled, changed(record, changes, asOf), options);
      if (truthIn(outcome, after) === target) return [{ to: target, changes, tried }];
      // The case holds something that the explanation does not show: it is no way.
      limits.add('derived');
      return [];
    });
  });
  return {
    outcome,
    now: explanation.truth,
    ways: ways.toSorted(byDecisiveness(ways)),
    exact: limits.size === 0 && ways.every(({ tried }) => tried),
    limits: [...limits],
  };
}

const truthIn = (outcome: string, decision: Decision) => explanationOf(outcome, decision)?.truth;

function changeOf({ atom }: Variable, index: number, { values }: Found): Change {
  return atom.kind === 'fact' ? { ...atom, to: values[index] ?? null } : atom;
}

/** The case as it would be. */
function changed(record: CaseRecord, changes: readonly Change[], asOf: CivilDate): CaseRecord {
  return changes.reduce((changing, change, index) => {
    if (change.kind === 'fact') {
      const { fact, subject, to } = change;
      const source = { kind: 'answer' } as const;
      return withStatement(changing, {
        subject,
        fact,
        state: 'stated',
        value: to,
        on: asOf,
        source,
      });
    }
    if (change.kind === 'need') return changing;
    const { event, where } = change;
    const data = where === undefined ? {} : { data: where };
    return withEvent(changing, { id: `supposed-${index}`, type: event, on: asOf, ...data });
  }, record);
}

/** Fewer changes first; among as many, those that stand in most ways. */
function byDecisiveness(ways: readonly Way[]) {
  const counts = new Map<string, number>();
  for (const { changes } of ways) {
    for (const change of changes) counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1);
  }
  const weight = ({ changes }: Way) =>
    changes.reduce((sum, change) => sum + (counts.get(keyOf(change)) ?? 0), 0);
  return (left: Way, right: Way) =>
    left.changes.length - right.changes.length || weight(right) - weight(left);
}

function keyOf(change: Change): string {
  if (change.kind === 'fact') return `${change.fact} ${change.subject.id}`;
  return change.kind === 'event' ? `event ${change.event}` : JSON.stringify(change.need);
}
