import type { EventDefinition, Json } from '@semya/rules';

/** An event that is worth recording now, and why. */
export interface SuggestedEvent {
  readonly event: string;
  readonly where?: Readonly<Record<string, Json>>;
  /** What recording it does: titles of the terms it meets or of the stage it begins. */
  readonly reasons: readonly string[];
}

export interface EventGroup {
  readonly title: string;
  readonly definitions: readonly EventDefinition[];
}

export interface EventChoices {
  readonly suggested: readonly (SuggestedEvent & { readonly definition: EventDefinition })[];
  /** Events that the regulation speaks of, by what they are about. */
  readonly groups: readonly EventGroup[];
  /** The rest: recorded they may be, but nothing of this regulation waits for them. */
  readonly others: readonly EventGroup[];
}

/** What may be recorded, in the order in which a person looks for it. */
export function choicesOf(
  definitions: readonly EventDefinition[],
  suggested: readonly SuggestedEvent[],
  spokenOf: ReadonlySet<string> | undefined,
): EventChoices {
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const within = definitions.filter(({ id }) => spokenOf?.has(id) ?? true);
  const without = definitions.filter(({ id }) => !(spokenOf?.has(id) ?? true));
  return {
    suggested: joined(suggested).flatMap((suggestion) => {
      const definition = byId.get(suggestion.event);
      return definition === undefined ? [] : [{ ...suggestion, definition }];
    }),
    groups: grouped(within),
    others: grouped(without),
  };
}

/** One event with the same data meets several terms: it is offered once, with all of them. */
function joined(suggested: readonly SuggestedEvent[]): readonly SuggestedEvent[] {
  const byKey = new Map<string, SuggestedEvent>();
  for (const suggestion of suggested) {
    const key = JSON.stringify([suggestion.event, suggestion.where ?? {}]);
    const reasons = [...(byKey.get(key)?.reasons ?? []), ...suggestion.reasons];
    byKey.set(key, { ...suggestion, reasons: [...new Set(reasons)] });
  }
  return [...byKey.values()];
}

const label = ({ action, title }: EventDefinition): string => action ?? title;

function grouped(definitions: readonly EventDefinition[]): readonly EventGroup[] {
  const titles = [...new Set(definitions.map(({ group }) => group ?? ''))];
  return titles.map((title) => ({
    title,
    definitions: definitions
      .filter(({ group }) => (group ?? '') === title)
      .toSorted((one, other) => label(one).localeCompare(label(other), 'ru')),
  }));
}
