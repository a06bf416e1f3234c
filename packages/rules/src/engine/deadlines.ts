import type { Obligation } from '../contracts/decision.js';
import type { Deadline } from '../contracts/regulation.js';
import type { Truth } from '../contracts/condition.js';
import { missing } from '../conditions/missing.js';
import type { Conditional } from './compiled-regulation.js';
import { citedOutcome, inForce, type Evaluation } from './evaluation.js';
import { eventRef, progressOf, satisfyBy } from './obligation.js';
import { oncePerElement } from './once-per-element.js';
import { runsOf, type Run } from './runs.js';
import { workOutTerm } from './term.js';

/** Obligations that are due once, a term after an event. */
export function decideDeadlines(evaluation: Evaluation): readonly Obligation[] {
  return evaluation.compiled.deadlines
    .filter(({ element }) => inForce(evaluation, element))
    .flatMap((deadline) => decideDeadline(deadline, evaluation));
}

function decideDeadline(
  { element, when }: Conditional<Deadline>,
  evaluation: Evaluation,
): readonly Obligation[] {
  const { scope, timeline } = evaluation.today;
  const applies = when === undefined ? 'met' : when.truth(scope);
  if (applies === 'not-met') return [];
  const { closedBy = [] } = evaluation.compiled.regulation;
  const closings = closedBy.flatMap((match) => timeline.all(match));
  const { from, metBy, metEarlier } = element;
  const runs = runsOf(timeline.all(from), timeline.all(metBy), closings, metEarlier);
  const [first, ...later] = runs;
  if (first === undefined) return [notStarted(element, timeline.complete)];
  const obligations = [
    runningObligation(element, element.id, first, applies, evaluation),
    ...later.map((run) =>
      runningObligation(element, `${element.id}:${run.start.on}`, run, applies, evaluation),
    ),
  ].filter((obligation) => obligation !== undefined);
  const waits = obligations.some(({ status }) => status === 'unknown');
  if (waits && when !== undefined && applies === 'unknown') {
    const waitsFor = missing(when.explain(scope));
    evaluation.undecided.push({ outcome: `deadline:${element.id}`, waitsFor });
  }
  return obligations;
}

const baseOf = oncePerElement((deadline: Deadline) => ({
  ...citedOutcome(deadline),
  kind: 'deadline' as const,
  responsible: deadline.responsible,
  ...(deadline.document === undefined ? {} : { document: deadline.document }),
  satisfy: satisfyBy(deadline.metBy),
}));

function notStarted(deadline: Deadline, complete: boolean): Obligation {
  return { ...baseOf(deadline), key: deadline.id, status: complete ? 'not-due' : 'unknown' };
}

function runningObligation(
  deadline: Deadline,
  key: string,
  { start, stop, closing }: Run,
  applies: Truth,
  evaluation: Evaluation,
): Obligation | undefined {
  const worked = workOutTerm(deadline.term, start.on, evaluation);
  const { due } = worked;
  const lapsed = closing !== undefined && (due === undefined || closing.on <= due);
  // A case closed before the term was over owes nothing for the rest of it.
  if (stop === undefined && lapsed) return undefined;
  const progress = progressOf(key, due, stop, applies === 'met', evaluation);
  const base = { ...baseOf(deadline), ...progress, from: eventRef(start) };
  if (worked.due === undefined) {
    const outcome = `deadline:${deadline.id}`;
    evaluation.undecided.push({ outcome, waitsFor: worked.missing });
    return base;
  }
  return { ...base, term: worked.term };
}
