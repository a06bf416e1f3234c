import { pointer, problemAt } from '../conditions/problem-at.js';
import type { Problem } from '../contracts/problem.js';
import type { CaseloadLimit, Regulation } from '../contracts/regulation.js';
import type { FactDefinition, Vocabulary } from '../contracts/vocabulary.js';
import type { RegisteredDocument } from '../norms/norm.js';

interface Named {
  readonly id: string | undefined;
  readonly at: string;
}

/** Roles, documents, options and parameters that elements name must be there. */
export function checkNames(
  regulation: Regulation,
  vocabulary: Vocabulary,
  documents: readonly RegisteredDocument[],
): readonly Problem[] {
  const roles = new Set(Object.keys(regulation.roles));
  const registered = new Set(documents.map(({ id }) => id));
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  return [
    ...unknownAmong(rolesNamed(regulation), roles, 'role-unknown'),
    ...unknownAmong(documentsNamed(regulation), registered, 'document-unknown'),
    ...regulation.classifications.flatMap(({ fact, values }, index) =>
      values.flatMap(({ value }, place) =>
        checkOption(
          facts.get(fact),
          value,
          pointer('/classifications', index, 'values', place, 'value'),
        ),
      ),
    ),
    ...regulation.limits.flatMap((limit, index) => checkLimit(limit, index, regulation, facts)),
  ];
}

function unknownAmong(
  named: readonly Named[],
  known: ReadonlySet<string>,
  code: string,
): readonly Problem[] {
  return named.flatMap(({ id, at }) =>
    id === undefined || known.has(id) ? [] : [problemAt(at, code, { value: id })],
  );
}

function rolesNamed({ deadlines, schedules, limits, stages }: Regulation): readonly Named[] {
  return [
    ...deadlines.map(({ responsible }, index) => ({
      id: responsible,
      at: pointer('/deadlines', index, 'responsible'),
    })),
    ...schedules.map(({ responsible }, index) => ({
      id: responsible,
      at: pointer('/schedules', index, 'responsible'),
    })),
    ...limits.map(({ role }, index) => ({ id: role, at: pointer('/limits', index, 'role') })),
    ...stages.flatMap(({ movedBy = [] }, index) =>
      movedBy.map((role, place) => ({ id: role, at: pointer('/stages', index, 'movedBy', place) })),
    ),
  ];
}

function documentsNamed({ deadlines, schedules, documents, stages }: Regulation): readonly Named[] {
  const inList = (list: string, elements: readonly { readonly document?: string }[]) =>
    elements.map(({ document }, index) => ({
      id: document,
      at: pointer('', list, index, 'document'),
    }));
  return [
    ...inList('deadlines', deadlines),
    ...inList('schedules', schedules),
    ...inList('documents', documents),
    ...stages.flatMap(({ guards }, index) =>
      guards.map(({ document }, place) => ({
        id: document,
        at: pointer('/stages', index, 'guards', place, 'document'),
      })),
    ),
  ];
}

function checkOption(
  fact: FactDefinition | undefined,
  value: string,
  at: string,
): readonly Problem[] {
  if (fact?.options === undefined || fact.options.some(({ id }) => id === value)) return [];
  return [problemAt(at, 'option-unknown', { value, fact: fact.id, type: fact.type })];
}

function checkLimit(
  { fact, value, max }: CaseloadLimit,
  index: number,
  { parameters }: Regulation,
  facts: ReadonlyMap<string, FactDefinition>,
): readonly Problem[] {
  const at = pointer('/limits', index);
  const known = facts.get(fact);
  if (known === undefined) return [problemAt(`${at}/fact`, 'fact-unknown', { value: fact })];
  const dangling =
    typeof max !== 'number' && !parameters.some(({ id }) => id === max.parameter)
      ? [problemAt(`${at}/max/parameter`, 'parameter-unknown', { value: max.parameter })]
      : [];
  return [...checkOption(known, value, `${at}/value`), ...dangling];
}
