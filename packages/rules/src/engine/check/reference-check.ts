import { pointer, problemAt } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import type { VocabularyIndex } from '../../conditions/vocabulary-index.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation, ScheduleEvery, Term } from '../../contracts/regulation.js';

/** Checks that stages, parameters and facts which elements name by id are there. */
export function checkReferences(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
): readonly Problem[] {
  return [
    ...checkStages(regulation),
    ...checkTerms(regulation),
    ...checkOverrides(regulation),
    ...factsNamed(regulation).flatMap(({ id, at }) =>
      vocabulary.facts.has(id) ? [] : [problemAt(at, 'fact-unknown', { value: id })],
    ),
  ];
}

interface Named {
  readonly id: string;
  readonly at: string;
}

function factsNamed({ classifications, levels, help, criteria }: Regulation): readonly Named[] {
  const inList = (list: string, elements: readonly { readonly fact: string }[]) =>
    elements.map(({ fact }, index) => ({ id: fact, at: pointer('', list, index, 'fact') }));
  return [
    ...inList('classifications', classifications),
    ...inList('levels', levels),
    ...inList('help', help),
    ...criteria.flatMap(({ measure }, index) =>
      measure === undefined
        ? []
        : [{ id: measure.fact, at: pointer('/criteria', index, 'measure', 'fact') }],
    ),
  ];
}

function checkOverrides({ checks }: Regulation): readonly Problem[] {
  const known = new Set(checks.map(({ id }) => id));
  return checks.flatMap(({ overrides = [] }, index) =>
    overrides.flatMap((id, place) =>
      known.has(id)
        ? []
        : [
            problemAt(pointer('/checks', index, 'overrides', place), 'check-unknown', {
              value: id,
            }),
          ],
    ),
  );
}

function checkStages({ stages, documents, duties }: Regulation): readonly Problem[] {
  const known = new Set(stages.map(({ id }) => id));
  const named = [
    ...stages.flatMap(({ next }, index) =>
      next.map((id, place) => ({ id, at: pointer('/stages', index, 'next', place) })),
    ),
    ...documents.map(({ stage }, index) => ({
      id: stage,
      at: pointer('/documents', index, 'stage'),
    })),
    ...duties.flatMap(({ stages: shown = [] }, index) =>
      shown.map((id, place) => ({ id, at: pointer('/duties', index, 'stages', place) })),
    ),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => problemAt(at, 'stage-unknown', { value: id }));
}

/** Parameters that terms, approvers and windows name. */
function checkTerms(regulation: Regulation): readonly Problem[] {
  const known = new Set(regulation.parameters.map(({ id }) => id));
  return [...termsOf(regulation), ...othersByParameter(regulation)].flatMap(({ amount, at }) => {
    const id = isObject(amount) ? amount.parameter : undefined;
    return typeof id !== 'string' || known.has(id)
      ? []
      : [problemAt(pointer(at, 'parameter'), 'parameter-unknown', { value: id })];
  });
}

interface Amount {
  readonly amount: unknown;
  readonly at: string;
}

function termsOf({ stages, deadlines, schedules, institution }: Regulation): readonly Amount[] {
  const amount = (term: Term | undefined, at: string): Amount => ({
    amount: term?.amount,
    at: pointer(at, 'amount'),
  });
  const everyOf = (every: ScheduleEvery, at: string): readonly Amount[] =>
    'term' in every ? [amount(every.term, pointer(at, 'every', 'term'))] : [];
  return [
    ...deadlines.map(({ term }, index) => amount(term, pointer('/deadlines', index, 'term'))),
    ...stages.flatMap(({ duration }, index) => [
      amount(duration?.min, pointer('/stages', index, 'duration', 'min')),
      amount(duration?.max, pointer('/stages', index, 'duration', 'max')),
    ]),
    ...schedules.flatMap(({ every }, index) => everyOf(every, pointer('/schedules', index))),
    ...institution.flatMap((element, index) =>
      element.kind === 'schedule' ? everyOf(element.every, pointer('/institution', index)) : [],
    ),
  ];
}

function othersByParameter({ approvals, criteria }: Regulation): readonly Amount[] {
  return [
    ...approvals.map(({ by }, index) => ({ amount: by, at: pointer('/approvals', index, 'by') })),
    ...criteria.map(({ measure }, index) => ({
      amount: measure?.windowMonths,
      at: pointer('/criteria', index, 'measure', 'windowMonths'),
    })),
  ];
}
