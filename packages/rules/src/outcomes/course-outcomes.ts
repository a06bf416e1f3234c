import type { Obligation } from '../contracts/decision.js';
import { outcome, type OutcomesOf } from './outcome.js';

/** Where the case is and what it may enter next, with the guards on the way. */
export const stageOutcomes: OutcomesOf = ({ stage }) => {
  const { current, next } = stage;
  return [
    ...(current === undefined ? [] : [outcome('stage', current, current.id)]),
    ...next.flatMap((follower) => [
      outcome(`next:${follower.id}`, follower, follower.allowed),
      ...follower.guards.map((guard) =>
        outcome(`guard:${follower.id}/${guard.id}`, guard, guard.truth),
      ),
    ]),
  ];
};

const KINDS: Readonly<Record<Obligation['kind'], string>> = {
  deadline: 'deadline',
  schedule: 'schedule',
  'stage-min': 'duration',
  'stage-max': 'duration',
};

export const obligationOutcomes: OutcomesOf = ({ obligations }) =>
  obligations.map((obligation) =>
    outcome(
      `${KINDS[obligation.kind]}:${obligation.key}`,
      obligation,
      obligation.status,
      obligation.due,
    ),
  );

export const documentOutcomes: OutcomesOf = ({ documents, nextDocument }) => [
  ...documents.map(({ document, stage, title, clause, state, due }) =>
    outcome(`document:${stage}/${document}`, { title: title ?? document, clause }, state, due),
  ),
  ...(nextDocument === undefined
    ? []
    : [
        outcome(
          'next-document',
          { title: nextDocument.document, clause: nextDocument.clause },
          nextDocument.document,
          nextDocument.due,
        ),
      ]),
];
