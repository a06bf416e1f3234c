import type { Regulation } from '../contracts/regulation.js';
import type { EventDefinition, FactDefinition, Vocabulary } from '../contracts/vocabulary.js';
import { isObject } from '../conditions/shape.js';

/** What may stand in place of a name: always the same one, so that runs can be compared. */
export interface Neighbours {
  readonly fact: (id: string) => FactDefinition | undefined;
  readonly event: (id: string) => EventDefinition | undefined;
  /** Another event that the regulation knows. */
  readonly otherEvent: (id: string) => string | undefined;
  /** Another option of a fact. */
  readonly otherOption: (fact: string, option: string) => string | undefined;
  /** Another option of a field of an event; a stage for a field that names one. */
  readonly otherFieldOption: (event: string, field: string, option: string) => string | undefined;
  /** Another list fact over subjects of the same type. */
  readonly otherList: (list: string) => string | undefined;
  readonly otherStage: (stage: string) => string | undefined;
  /** Whether a number is nought, or a parameter that is nought whenever it is set. */
  readonly isNought: (amount: unknown) => boolean;
}

export function neighboursOf(regulation: Regulation, vocabulary: Vocabulary): Neighbours {
  const facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
  const events = new Map(vocabulary.events.map((event) => [event.id, event]));
  const used = eventsIn(regulation);
  const stages = regulation.stages.map(({ id }) => id);
  const optionsOf = (definition: { readonly options?: FactDefinition['options'] } | undefined) =>
    (definition?.options ?? []).filter(({ retired }) => retired !== true).map(({ id }) => id);
  return {
    fact: (id) => facts.get(id),
    event: (id) => events.get(id),
    otherEvent: (id) => after(used, id),
    otherOption: (fact, option) => after(optionsOf(facts.get(fact)), option),
    otherFieldOption: (event, name, option) => {
      const field = events.get(event)?.data?.find((candidate) => candidate.name === name);
      return after(field?.type === 'stage' ? stages : optionsOf(field), option);
    },
    otherList: (list) => {
      const of = facts.get(list)?.of;
      const alike = vocabulary.facts.filter((fact) => fact.type === 'list' && fact.of === of);
      return after(
        alike.map(({ id }) => id),
        list,
      );
    },
    otherStage: (stage) => after(stages, stage),
    isNought: (amount) => amount === 0 || isParameterOfNought(amount, regulation),
  };
}

function isParameterOfNought(amount: unknown, { parameters }: Regulation): boolean {
  if (!isObject(amount)) return false;
  const values = parameters.find(({ id }) => id === amount.parameter)?.values ?? [];
  return values.length > 0 && values.every(({ value }) => value === 0);
}

/** The next one in a circle; none when there is no other. */
function after(list: readonly string[], one: string): string | undefined {
  const next = list[(list.indexOf(one) + 1) % list.length];
  return next === one ? undefined : next;
}

/** Types of events that a regulation names, each once, in the order of the alphabet. */
function eventsIn(regulation: Regulation): readonly string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(look);
    else if (isObject(part)) {
      if (typeof part.event === 'string') found.add(part.event);
      if (isObject(part.event) && typeof part.event.type === 'string') found.add(part.event.type);
      Object.values(part).forEach(look);
    }
  };
  look(regulation);
  return [...found].sort();
}
