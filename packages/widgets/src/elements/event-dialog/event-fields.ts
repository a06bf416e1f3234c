import type { EventDefinition, EventField, Json } from '@semya/rules';

type Data = Readonly<Record<string, Json | undefined>>;

/** Whether a field is asked of an event that holds these data. */
function applies({ when = {} }: EventField, data: Data): boolean {
  return Object.entries(when).every(([name, values]) => {
    const value = data[name];
    return value !== undefined && values.includes(value);
  });
}

/** The data that belong to the event: what its fields hold, without those that do not apply. */
export function applicableData(
  definition: EventDefinition,
  data: Data,
): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    (definition.data ?? []).flatMap((field) => {
      const value = data[field.name];
      return value === undefined || !applies(field, data) ? [] : [[field.name, value] as const];
    }),
  );
}

/** The field's condition as a JSON Schema of the whole event. */
export function schemaOfWhen({ when = {} }: EventField): Readonly<Record<string, unknown>> {
  return {
    required: Object.keys(when),
    properties: Object.fromEntries(
      Object.entries(when).map(([name, values]) => [name, { enum: values }]),
    ),
  };
}
