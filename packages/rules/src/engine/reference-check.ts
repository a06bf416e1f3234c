import { pointer, problemAt } from '../conditions/problem-at.js';
import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import type { Problem } from '../contracts/problem.js';
import type { Regulation, Term } from '../contracts/regulation.js';

/** Checks that stages, parameters and facts which elements name by id are there. */
export function checkReferences(
  regulation: Regulation,
  vocabulary: VocabularyIndex,
): readonly Problem[] {
  return [
    ...checkStages(regulation),
    ...checkTerms(regulation),
    ...regulation.classifications.flatMap(({ fact }, index) =>
      missingFact(fact, pointer('/classifications', index, 'fact'), vocabulary),
    ),
  ];
}

function checkStages({ stages, documents }: Regulation): readonly Problem[] {
  const known = new Set(stages.map(({ id }) => id));
  const named = [
    ...stages.flatMap(({ next }, index) =>
      next.map((id, place) => ({ id, at: pointer('/stages', index, 'next', place) })),
    ),
    ...documents.map(({ stage }, index) => ({
      id: stage,
      at: pointer('/documents', index, 'stage'),
    })),
  ];
  return named
    .filter(({ id }) => !known.has(id))
    .map(({ id, at }) => problemAt(at, 'stage-unknown', { value: id }));
}

function checkTerms({ stages, deadlines, parameters }: Regulation): readonly Problem[] {
  const known = new Set(parameters.map(({ id }) => id));
  const terms: readonly { readonly term: Term | undefined; readonly at: string }[] = [
    ...deadlines.map(({ term }, index) => ({ term, at: pointer('/deadlines', index, 'term') })),
    ...stages.flatMap(({ duration }, index) => [
      { term: duration?.min, at: pointer('/stages', index, 'duration', 'min') },
      { term: duration?.max, at: pointer('/stages', index, 'duration', 'max') },
    ]),
  ];
  return terms.flatMap(({ term, at }) => {
    if (term === undefined || typeof term.amount === 'number') return [];
    const id = term.amount.parameter;
    return known.has(id)
      ? []
      : [problemAt(pointer(at, 'amount', 'parameter'), 'parameter-unknown', { value: id })];
  });
}

function missingFact(fact: string, at: string, { facts }: VocabularyIndex): readonly Problem[] {
  return facts.has(fact) ? [] : [problemAt(at, 'fact-unknown', { value: fact })];
}
