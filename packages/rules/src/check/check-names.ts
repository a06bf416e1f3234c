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
  const bodies = new Set(regulation.bodies.map(({ id }) => id));
  const approvers = new Set([...roles, ...bodies]);
  const registered = new Set(documents.map(({ id }) => id));
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  return [
    ...unknownAmong(rolesNamed(regulation), roles, 'role-unknown'),
    ...unknownAmong(approversNamed(regulation), approvers, 'role-unknown'),
    ...unknownAmong(bodiesNamed(regulation), bodies, 'body-unknown'),
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
    ...regulation.levels.flatMap(({ fact, value }, index) =>
      checkOption(facts.get(fact), value, pointer('/levels', index, 'value')),
    ),
    ...regulation.help.flatMap(({ fact, values }, index) =>
      values.flatMap(({ value }, place) =>
        checkOption(facts.get(fact), value, pointer('/help', index, 'values', place, 'value')),
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

function rolesNamed(regulation: Regulation): readonly Named[] {
  const { deadlines, schedules, limits, stages, bodies, approvals, duties } = regulation;
  return [
    ...duties.map(({ role }, index) => ({ id: role, at: pointer('/duties', index, 'role') })),
    ...bodies.flatMap(({ composition }, index) =>
      composition.map(({ role }, place) => ({
        id: role,
        at: pointer('/bodies', index, 'composition', place, 'role'),
      })),
    ),
    ...approvals.flatMap(({ signatories }, index) =>
      signatories.map(({ role }, place) => ({
        id: role,
        at: pointer('/approvals', index, 'signatories', place, 'role'),
      })),
    ),
    ...regulation.institution.flatMap((element, index) =>
      (['responsible', 'preparedBy', 'keptBy'] as const).map((key) => ({
        id: (element as Readonly<Partial<Record<typeof key, string>>>)[key],
        at: pointer('/institution', index, key),
      })),
    ),
    ...regulation.documents.map(({ keptBy }, index) => ({
      id: keptBy,
      at: pointer('/documents', index, 'keptBy'),
    })),
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

/** Roles and bodies that approve or agree. */
function approversNamed({ approvals, institution }: Regulation): readonly Named[] {
  const named = (ids: readonly string[], at: string) =>
    ids.map((id, place) => ({ id, at: pointer(at, place) }));
  return [
    ...approvals.flatMap(({ by, agreedWith = [] }, index) => [
      ...('parameter' in by ? [] : named(by, pointer('/approvals', index, 'by'))),
      ...named(agreedWith, pointer('/approvals', index, 'agreedWith')),
    ]),
    ...institution.flatMap((element, index) => {
      if (element.kind !== 'order') return [];
      const at = pointer('/institution', index);
      return [
        { id: element.approvedBy, at: pointer(at, 'approvedBy') },
        ...named(element.agreedWith ?? [], pointer(at, 'agreedWith')),
      ];
    }),
  ];
}

function bodiesNamed({ institution }: Regulation): readonly Named[] {
  return institution.map((element, index) => ({
    id: element.kind === 'schedule' ? element.body : undefined,
    at: pointer('/institution', index, 'body'),
  }));
}

function documentsNamed(regulation: Regulation): readonly Named[] {
  const { deadlines, schedules, documents, stages, approvals, duties, catalogue, checks } =
    regulation;
  const inList = (list: string, elements: readonly { readonly document?: string }[]) =>
    elements.map(({ document }, index) => ({
      id: document,
      at: pointer('', list, index, 'document'),
    }));
  return [
    ...inList('deadlines', deadlines),
    ...inList('schedules', schedules),
    ...inList('documents', documents),
    ...inList('approvals', approvals),
    ...inList('duties', duties),
    ...inList('catalogue', catalogue),
    ...inList('checks', checks),
    ...inList('institution', regulation.institution),
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
