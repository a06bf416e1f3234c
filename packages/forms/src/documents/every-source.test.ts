import type { Result } from '@semya/rules';
import { loadNorms, loadRegulation, regulationIds, vocabulary } from '@semya/rules/regulations';
import { describe, expect, it } from 'vitest';
import { compiledDocuments } from '../../build/compiled-documents.js';
import { fieldsOf } from './fields.js';

const documents = await compiledDocuments();
const regulations = await Promise.all(
  regulationIds.map(async (id) => valueOf(await loadRegulation(id))),
);

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('the sources of the documents', () => {
  it('are clauses that the regulations have', () => {
    const clauses = new Set(
      regulations.flatMap(({ id, clauses: known }) => known.map((clause) => `${id} ${clause.id}`)),
    );
    const cited = documents.flatMap(({ definition }) =>
      definition.sources.map(({ regulation, clause }) => `${regulation} ${clause}`),
    );
    expect(cited.length).toBeGreaterThan(documents.length);
    expect(cited.filter((clause) => !clauses.has(clause))).toEqual([]);
  });

  it('are norms that the register has', async () => {
    const registers = await Promise.all(regulationIds.map(loadNorms));
    const known = new Set(registers.flatMap((each) => valueOf(each).norms.map(({ id }) => id)));
    const cited = documents.flatMap(({ definition: { id, rules = [], checks } }) =>
      [...rules, ...checks].flatMap(({ norm = [] }) => norm.map((name) => ({ id, name }))),
    );
    expect(cited.length).toBeGreaterThan(documents.length);
    expect(cited.filter(({ name }) => !known.has(name))).toEqual([]);
  });
});

describe('a fact that a regulation decides on', () => {
  it('is stated by some document', () => {
    const stated = new Set(
      documents
        .flatMap(({ schema }) => [...fieldsOf(schema).values()])
        .flatMap(({ schema }) => schema['x-fact'] ?? []),
    );
    const decisive = new Set<string>();
    for (const regulation of regulations) collectFacts(regulation, '', decisive);
    expect(decisive.size).toBeGreaterThan(40);
    expect([...decisive].filter((fact) => !stated.has(fact)).sort()).toEqual(ASKED_IN_THE_CASE);
  });
});

/**
 * Facts that the case asks directly: what is said of one goal or measure, and what the whole of a
 * document shows rather than an answer in it. A fact that a document comes to state leaves the list.
 */
const ASKED_IN_THE_CASE: readonly string[] = [
  'case.assessmentAspects',
  'case.descriptionParts',
  'case.helpKinds',
  'case.ippsuIssued',
  'case.programParts',
  'case.readinessFactors',
  'case.socialServiceKinds',
  'goal.agreedByParties',
  'goal.applied',
  'goal.assessmentBased',
  'goal.clientExperience',
  'goal.hasCheckpoints',
  'goal.noMutualBlocking',
  'goal.observable',
  'goal.positiveWording',
  'goal.proximalDevelopment',
  'goal.sharedMeaning',
  'goal.socialContext',
  'goal.stageLinked',
];

const factById = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
/** Facts that conditions anywhere in a regulation ask, of list elements as well; derived ones not. */
function collectFacts(node: unknown, element: string, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  const { fact, of } = node as { readonly fact?: unknown; readonly of?: unknown };
  for (const name of [fact, of]) {
    if (typeof name !== 'string') continue;
    const known = factById.get(name) ?? factById.get(`${element}.${name}`);
    if (known !== undefined && known.derive === undefined) found.add(known.id);
  }
  const list = typeof of === 'string' ? factById.get(of)?.of : undefined;
  for (const inner of Object.values(node)) collectFacts(inner, list ?? element, found);
}
