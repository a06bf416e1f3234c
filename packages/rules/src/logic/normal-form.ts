import type { VocabularyIndex } from '../conditions/vocabulary-index.js';
import type {
  Condition,
  EventCondition,
  Json,
  LeafCondition,
  ListScope,
} from '../contracts/condition.js';
import type { Parameter } from '../contracts/regulation.js';
import { createCuts } from './cuts.js';
import { ALWAYS, and, not, or, type Formula } from './formula.js';
import { keyOfFormula } from './key-of-formula.js';
import { readLeaf } from './read-leaf.js';
import { ELEMENT } from './solve.js';
import type { Variable } from './variable.js';

/** What conditions refer to. */
export interface NormalFormSources {
  readonly vocabulary: VocabularyIndex;
  readonly named: Readonly<Record<string, Condition>>;
  readonly parameters: ReadonlyMap<string, Parameter>;
}

/** Conditions in their normal form, and the variables that they speak of. */
export interface NormalForms {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Events by the key of their variable. */
  readonly events: ReadonlyMap<string, EventCondition>;
  readonly formulaOf: (condition: Condition) => Formula;
}

/** Subjects of the lists around a condition, outermost first. */
type Elements = readonly string[];

/** Reads conditions twice: first to see where ranges are cut, then to write them in cells. */
export function normalForms(
  conditions: readonly Condition[],
  { vocabulary, named, parameters }: NormalFormSources,
): NormalForms {
  const cuts = createCuts();
  const events = new Map<string, EventCondition>();
  const { facts } = vocabulary;

  const read = (condition: Condition, elements: Elements): Formula => {
    if ('all' in condition) return and(...condition.all.map((part) => read(part, elements)));
    if ('any' in condition) return or(...condition.any.map((part) => read(part, elements)));
    if ('not' in condition) return not(read(condition.not, elements));
    if ('condition' in condition) return readNamed(condition.condition, elements);
    if ('event' in condition) return readEvent(condition.event);
    if ('some' in condition) return readList(condition.some, elements, false);
    if ('every' in condition) return not(readList(condition.every, elements, true));
    return readFact(condition, elements);
  };

  const readNamed = (name: string, elements: Elements): Formula => {
    const meant = named[name];
    return meant === undefined ? cuts.plain(`named ${name}`) : read(meant, elements);
  };

  const readEvent = (event: EventCondition): Formula => {
    const where = Object.entries(event.where ?? {}).sort(([left], [right]) =>
      left < right ? -1 : 1,
    );
    const key = `event ${JSON.stringify([event.type, where, event.since])}`;
    events.set(key, event);
    return cuts.plain(key);
  };

  /** `failing`: an element that does not meet the condition, for `every` is that there is none. */
  const readList = (scope: ListScope, elements: Elements, failing: boolean): Formula => {
    const inside = [...elements, facts.get(scope.of)?.of ?? scope.of];
    const parts = (scope.any ?? scope.all ?? []).map((part) => read(part, inside));
    const joined = scope.any === undefined ? and(...parts) : or(...parts);
    const lists = listsUnder(scope.of);
    const part = and(
      ...lists.map((list) => readMembership(list, inside)),
      failing ? not(joined) : joined,
    );
    const base = lists.at(-1) ?? scope.of;
    return { kind: 'some', key: `some ${base} ${keyOfFormula(part)}`, base, lists, part };
  };

  /** A list and those that it filters, down to the one that is stated. */
  const listsUnder = (list: string): readonly string[] => {
    const derive = facts.get(list)?.derive;
    return derive !== undefined && 'filter' in derive
      ? [list, ...listsUnder(derive.filter)]
      : [list];
  };

  const readMembership = (list: string, elements: Elements): Formula => {
    const derive = facts.get(list)?.derive;
    return derive !== undefined && 'filter' in derive ? read(derive.where, elements) : ALWAYS;
  };

  const readFact = (leaf: LeafCondition, elements: Elements): Formula => {
    const fact = facts.get(leaf.fact);
    if (fact === undefined) return cuts.plain(`leaf ${JSON.stringify([elements, leaf])}`);
    const mark = ELEMENT.repeat(elements.lastIndexOf(fact.subject) + 1);
    const value = constantOf(leaf.value, parameters);
    return readLeaf({ leaf, fact, key: `${mark}${fact.id}`, value }, cuts);
  };

  for (const condition of conditions) read(condition, []);
  cuts.settle();
  return {
    variables: cuts.variables,
    events,
    formulaOf: (condition) => read(condition, []),
  };
}

/** The constant that a leaf compares with; a parameter counts when nobody can give it another value. */
function constantOf(
  operand: LeafCondition['value'],
  parameters: ReadonlyMap<string, Parameter>,
): Json | undefined {
  if (typeof operand !== 'object' || operand === null || Array.isArray(operand)) {
    return operand;
  }
  if ('fact' in operand) return undefined;
  if (!('parameter' in operand)) return operand;
  const parameter = parameters.get(operand.parameter as string);
  if (parameter?.origin !== 'norm') return undefined;
  const [first, ...others] = parameter.values.map(({ value }) => value);
  return first === null || others.some((other) => other !== first) ? undefined : first;
}
