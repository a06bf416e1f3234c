import type { CaseEvent, EventDefinition, EventField, Json } from '@semya/rules';
import { eventDialogTexts as texts } from '../../locale/event-dialog.ru.js';
import { applicableData, schemaOfWhen } from './event-fields.js';

/** The event as a form: JSON Schema and UI schema made of its definition in the vocabulary. */
export function eventForm(definition: EventDefinition): {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly uischema: Readonly<Record<string, unknown>>;
} {
  const fields = definition.data ?? [];
  const required = fields.filter((field) => field.required);
  const sometimes = required.filter(({ when }) => when);
  return {
    schema: {
      type: 'object',
      properties: {
        on: { type: 'string', format: 'date', title: texts.on },
        ...Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field)])),
        note: { type: 'string', title: texts.note },
      },
      required: ['on', ...required.filter(({ when }) => !when).map(({ name }) => name)],
      ...(sometimes.length === 0 ? {} : { allOf: sometimes.map(requiredWhile) }),
    },
    uischema: {
      type: 'VerticalLayout',
      elements: [
        { type: 'Control', scope: '#/properties/on' },
        ...fields.map((field) => ({
          type: 'Control',
          scope: `#/properties/${field.name}`,
          options: { multi: field.type === 'text' },
          ...(field.when
            ? { rule: { effect: 'SHOW', condition: { scope: '#', schema: schemaOfWhen(field) } } }
            : {}),
        })),
        { type: 'Control', scope: '#/properties/note', options: { multi: true } },
      ],
    },
  };
}

function requiredWhile(field: EventField): Readonly<Record<string, unknown>> {
  return { if: schemaOfWhen(field), then: { required: [field.name] } };
}

function fieldSchema({ title, type, options }: EventField): Readonly<Record<string, unknown>> {
  if (type === 'option')
    return {
      type: 'string',
      title,
      oneOf: (options ?? [])
        .filter(({ retired }) => retired !== true)
        .map((option) => ({ const: option.id, title: option.title })),
    };
  if (type === 'boolean') return { type: 'boolean', title };
  if (type === 'date') return { type: 'string', format: 'date', title };
  return { type: 'string', title };
}

/** Data with which the form opens: the day, the defaults, and what the obligation asks for. */
export function initialData(
  definition: EventDefinition,
  asOf: string,
  where: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const defaults = (definition.data ?? []).flatMap((field) =>
    field.default === undefined ? [] : [[field.name, field.default] as const],
  );
  return { on: asOf, ...Object.fromEntries(defaults), ...where };
}

/** The filled form as an event of the case. */
export function eventOf(
  definition: EventDefinition,
  id: string,
  filled: Readonly<Record<string, Json>>,
): CaseEvent {
  const { on, note, ...rest } = filled;
  const data = applicableData(definition, rest);
  return {
    id,
    type: definition.id,
    on: typeof on === 'string' ? on : '',
    ...(Object.keys(data).length > 0 ? { data } : {}),
    ...(typeof note === 'string' && note !== '' ? { note } : {}),
    source: { kind: 'answer' },
  };
}
