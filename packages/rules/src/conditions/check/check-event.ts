import type { EventDefinition } from '../../contracts/vocabulary.js';
import { isObject, type JsonObject } from '../shape.js';
import type { Checking, CheckNode, Position } from './checking.js';
import { measureLeaf } from './measure.js';
import { hasOnlyKeys, inside, refuse } from './shape.js';

/** Checks "such an event has happened by the day of evaluation". */
export const checkEvent: CheckNode<JsonObject> = (checking, { event: node }, outer) => {
  const position = inside(outer, 'event');
  if (!isObject(node)) return refuse(position, 'event-shape');
  const known = hasOnlyKeys(node, ['type', 'where', 'since'], position);
  const { type, where, since } = node;
  if (typeof type !== 'string') return refuse(position, 'event-shape', {}, 'type');
  if (since !== undefined && typeof since !== 'string') {
    return refuse(position, 'event-shape', {}, 'since');
  }
  if (where !== undefined && !isObject(where)) {
    return refuse(position, 'event-shape', {}, 'where');
  }
  const named = [
    checkType(checking, type, inside(position, 'type')),
    since === undefined || checkType(checking, since, inside(position, 'since')),
    where === undefined || checkWhere(checking, type, where, inside(position, 'where')),
  ];
  return !known || named.includes(false) ? null : measureLeaf();
};

function checkType({ context }: Checking, type: string, position: Position): boolean {
  if (context.vocabulary?.events.has(type) ?? true) return true;
  refuse(position, 'event-unknown', { value: type });
  return false;
}

/** Reports fields that the event does not have, and options that a field does not offer. */
export function checkWhere(
  { context }: Pick<Checking, 'context'>,
  type: string,
  where: JsonObject,
  position: Position,
): boolean {
  const definition = context.vocabulary?.events.get(type);
  if (definition === undefined) return true;
  const before = position.problems.length;
  for (const [name, value] of Object.entries(where)) {
    checkField(definition, name, value, inside(position, name));
  }
  return position.problems.length === before;
}

function checkField(
  definition: EventDefinition,
  name: string,
  value: unknown,
  position: Position,
): void {
  const field = definition.data?.find((candidate) => candidate.name === name);
  if (field === undefined) {
    refuse(position, 'event-field-unknown', { value: name, event: definition.id });
  } else if (field.options?.every(({ id }) => id !== value) ?? false) {
    refuse(position, 'option-unknown', { value: String(value), fact: name, type: field.type });
  }
}
