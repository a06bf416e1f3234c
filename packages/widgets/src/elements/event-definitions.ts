import type { EventDefinition, EventField, Regulation } from '@semya/rules';
import { vocabulary } from '@semya/rules/regulations';

/** The vocabulary's events as a regulation has them: a field that asks for a stage offers its stages. */
export function eventDefinitions(
  regulation: Pick<Regulation, 'stages'>,
): ReadonlyMap<string, EventDefinition> {
  const known = definitionsOf.get(regulation);
  if (known) return known;
  const definitions = new Map(
    vocabulary.events.map((event) => [
      event.id,
      { ...event, data: event.data?.map((field) => withStages(field, regulation)) ?? [] },
    ]),
  );
  definitionsOf.set(regulation, definitions);
  return definitions;
}

const definitionsOf = new WeakMap<object, ReadonlyMap<string, EventDefinition>>();

function withStages(field: EventField, { stages }: Pick<Regulation, 'stages'>): EventField {
  if (field.type !== 'stage') return field;
  const ordered = stages.toSorted((one, other) => one.order - other.order);
  return { ...field, type: 'option', options: ordered.map(({ id, title }) => ({ id, title })) };
}
