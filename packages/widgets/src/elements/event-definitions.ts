import type { EventDefinition, EventField, Regulation } from '@semya/rules';
import { vocabulary } from '@semya/rules/regulations';

type Ruled = Pick<Regulation, 'stages' | 'roles' | 'bodies'>;

/**
 * The vocabulary's events of a case as a regulation has them: a field that asks for a stage offers
 * its stages, one that asks who decided offers its roles and bodies.
 */
export function eventDefinitions(regulation: Ruled): ReadonlyMap<string, EventDefinition> {
  const known = definitionsOf.get(regulation);
  if (known) return known;
  const definitions = new Map(
    vocabulary.events
      .filter(({ subject }) => subject !== 'institution')
      .map((event) => [
        event.id,
        { ...event, data: event.data?.map((field) => fitted(field, regulation)) ?? [] },
      ]),
  );
  definitionsOf.set(regulation, definitions);
  return definitions;
}

const definitionsOf = new WeakMap<object, ReadonlyMap<string, EventDefinition>>();

/** Who decided is a role everywhere in the vocabulary. */
const DECIDED_BY = 'decidedBy';

function fitted(field: EventField, { stages, roles, bodies }: Ruled): EventField {
  if (field.type === 'stage') {
    const ordered = stages.toSorted((one, other) => one.order - other.order);
    return { ...field, type: 'option', options: ordered.map(({ id, title }) => ({ id, title })) };
  }
  if (field.name !== DECIDED_BY) return field;
  const known = new Set([...Object.keys(roles), ...bodies.map(({ id }) => id)]);
  return { ...field, options: (field.options ?? []).filter(({ id }) => known.has(id)) };
}
