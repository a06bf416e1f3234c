import type { EventCondition, Json } from '../contracts/condition.js';
import type { EventDefinition } from '../contracts/vocabulary.js';
import type { Compilation, Position } from './compilation.js';
import type { CompiledCondition } from './node.js';
import type { EventFinding, Scope } from './scope.js';
import { hasOnlyKeys, inside, isObject, refuse, type JsonObject } from './shape.js';

/** Compiles "such an event has happened by the day of evaluation". */
export function compileEvent(
  compilation: Compilation,
  node: JsonObject,
  position: Position,
): CompiledCondition | null {
  const match = readEvent(compilation, node.event, inside(position, 'event'));
  if (match === null) return null;
  return {
    form: { kind: 'event', event: match },
    truth: (scope) => scope.event(match).truth,
    explain: (scope) => explainEvent(match, scope),
    facts: [],
    size: 1,
    height: 1,
  };
}

function explainEvent(match: EventCondition, scope: Scope) {
  const { truth, on }: EventFinding = scope.event(match);
  return {
    kind: 'event' as const,
    truth,
    event: match.type,
    ...(match.where === undefined ? {} : { where: match.where }),
    ...(on === undefined ? {} : { on }),
  };
}

function readEvent(
  compilation: Compilation,
  node: unknown,
  position: Position,
): EventCondition | null {
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
    checkType(compilation, type, inside(position, 'type')),
    since === undefined || checkType(compilation, since, inside(position, 'since')),
    where === undefined || checkWhere(compilation, type, where, inside(position, 'where')),
  ];
  if (!known || named.includes(false)) return null;
  return {
    type,
    ...(where === undefined ? {} : { where: where as Readonly<Record<string, Json>> }),
    ...(since === undefined ? {} : { since }),
  };
}

function checkType({ context }: Compilation, type: string, position: Position): boolean {
  if (context.vocabulary?.events.has(type) ?? true) return true;
  refuse(position, 'event-unknown', { value: type });
  return false;
}

/** Reports fields that the event does not have, and options that a field does not offer. */
export function checkWhere(
  { context }: Pick<Compilation, 'context'>,
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
