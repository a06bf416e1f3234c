import { jsonEqual } from '../conditions/json-equal.js';
import { OPERATORS } from '../conditions/operators/index.js';
import { ageInYears, type CivilDate } from '../civil/index.js';
import type { Json, Truth } from '../contracts/condition.js';
import type { Explanation, Missing } from '../contracts/decision.js';
import type { CompiledRegulation } from '../engine/compiled-regulation.js';
import { atomKey, leavesOf, openListsOf, type Atom } from './atoms.js';
import type { Limit } from './counterfactual.js';
import { examplesOf } from './examples.js';

type Leaf = Extract<Explanation, { kind: 'leaf' | 'event' }>;
type FactLeaf = Extract<Explanation, { kind: 'leaf' }>;
type Group = Extract<Explanation, { parts: unknown }>;

/** An atom with the values it may take and what each comparison then says. */
export interface Variable {
  readonly key: string;
  readonly atom: Atom;
  /** For an event one value, that it happens; for a `need` the answers that may come of it. */
  readonly values: readonly Json[];
  readonly truth: (leaf: Leaf, value: Json) => Truth | undefined;
  /** What it is needed for is not known beforehand: any answer may come of it. */
  readonly open: boolean;
}

export interface Reach {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Keys of the variables on which a comparison hangs. */
  readonly keysOf: (leaf: Leaf) => readonly string[];
  /** Keys of what must be known of a list before it decides. */
  readonly needsOfList: (group: Group) => readonly string[];
  readonly limits: readonly Limit[];
}

/**
 * What can be otherwise under an explanation. Of an undecided one only what is not known itself: a
 * fact that is stated is not still needed.
 */
export function reachOf(
  explanation: Explanation,
  compiled: CompiledRegulation,
  asOf: CivilDate,
): Reach {
  const limits = new Set<Limit>();
  const variables = new Map<string, Variable>();
  const keys = new Map<Leaf, readonly string[]>();
  const leaves = leavesOf(explanation);
  const grouped = new Map<string, { atom: Atom; leaves: FactLeaf[]; viaAge: Set<FactLeaf> }>();

  const addNeed = (need: Missing): string => {
    const atom: Atom = { kind: 'need', need };
    const key = atomKey(atom);
    const truth = (_leaf: Leaf, value: Json) => (value === 'met' ? 'met' : 'not-met');
    variables.set(key, { key, atom, values: ['met', 'not-met'], truth, open: true });
    return key;
  };

  const onlyOpen = explanation.truth === 'unknown';
  for (const leaf of leaves) {
    if (onlyOpen && leaf.truth !== 'unknown') continue;
    if (leaf.kind === 'event') {
      keys.set(leaf, eventKeys(leaf, variables, limits));
      continue;
    }
    const base = baseOf(leaf, compiled);
    const unset = leaf.expected === undefined && leaf.parameter !== undefined;
    if (base === undefined || unset) {
      if (leaf.truth !== 'unknown') limits.add('derived');
      keys.set(leaf, leaf.truth === 'unknown' ? needsOf(leaf).map(addNeed) : []);
      continue;
    }
    const key = atomKey(base.atom);
    const group = grouped.get(key) ?? { atom: base.atom, leaves: [], viaAge: new Set() };
    group.leaves.push(leaf);
    if (base.age) group.viaAge.add(leaf);
    grouped.set(key, group);
    keys.set(leaf, [key]);
  }

  const lists = new Map<Group, readonly string[]>(
    openListsOf(explanation).map((group) => [group, (group.needs ?? []).map(addNeed)]),
  );

  for (const [key, { atom, leaves: own, viaAge }] of grouped) {
    const variable = factVariable(key, atom, own, viaAge, compiled, asOf);
    if (variable === undefined) limits.add('no-example');
    else variables.set(key, variable);
  }
  return {
    variables,
    keysOf: (leaf) => (keys.get(leaf) ?? []).filter((key) => variables.has(key)),
    needsOfList: (group) => lists.get(group) ?? [],
    limits: [...limits],
  };
}

const needsOf = ({ needs, missing }: FactLeaf): readonly Missing[] =>
  needs ?? (missing === undefined ? [] : [missing]);

function eventKeys(
  leaf: Extract<Explanation, { kind: 'event' }>,
  variables: Map<string, Variable>,
  limits: Set<Limit>,
): readonly string[] {
  const { event, where, truth } = leaf;
  if (truth === 'met') {
    limits.add('happened');
    return [];
  }
  const atom: Atom = { kind: 'event', event, ...(where === undefined ? {} : { where }) };
  const key = atomKey(atom);
  const isSame = (other: Leaf) =>
    other.kind === 'event' && other.event === event && jsonEqual({ ...other.where }, { ...where });
  variables.set(key, {
    key,
    atom,
    values: [true],
    truth: (other) => (isSame(other) ? 'met' : undefined),
    open: false,
  });
  return [key];
}

/** The stated fact behind a comparison; an age hangs on the date of birth. */
function baseOf(
  { fact, subject, actual }: FactLeaf,
  { vocabulary, derivations }: CompiledRegulation,
): { readonly atom: Atom; readonly age: boolean } | undefined {
  if (subject === undefined) return undefined;
  const derivation = derivations.get(fact);
  if (derivation?.kind === 'age-years') {
    return { atom: { kind: 'fact', fact: derivation.birth, subject }, age: true };
  }
  if (derivation !== undefined || vocabulary.facts.get(fact)?.type === 'list') return undefined;
  const from = actual === undefined ? {} : { from: actual };
  return { atom: { kind: 'fact', fact, subject, ...from }, age: false };
}

function factVariable(
  key: string,
  atom: Atom,
  leaves: readonly FactLeaf[],
  viaAge: ReadonlySet<FactLeaf>,
  { vocabulary }: CompiledRegulation,
  asOf: CivilDate,
): Variable | undefined {
  const definition = atom.kind === 'fact' ? vocabulary.facts.get(atom.fact) : undefined;
  if (definition === undefined) return undefined;
  const examples = examplesOf(definition, leaves, asOf);
  if (examples === undefined || examples.length === 0) return undefined;
  const own = new Set<Leaf>(leaves);
  const texts = [...new Set(examples.map((value) => JSON.stringify(value)))];
  return {
    key,
    atom,
    values: texts.map((text) => JSON.parse(text) as Json),
    open: false,
    truth: (leaf, value) => {
      if (!own.has(leaf) || leaf.kind === 'event') return undefined;
      const actual = viaAge.has(leaf) ? ageInYears(value as CivilDate, asOf) : value;
      return compare(leaf, actual, asOf);
    },
  };
}

function compare({ operator, expected }: FactLeaf, actual: Json, asOf: string): Truth {
  const definition = OPERATORS.get(operator);
  if (definition === undefined || expected === undefined) return 'unknown';
  if (definition.ofRecord !== undefined) {
    return definition.ofRecord({ state: 'stated', value: actual }, expected) ? 'met' : 'not-met';
  }
  const answer = definition.apply(actual, expected, asOf);
  return answer === undefined ? 'unknown' : answer ? 'met' : 'not-met';
}
