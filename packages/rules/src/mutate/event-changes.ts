import type { Json } from '../contracts/condition.js';
import { isObject, type JsonObject } from '../conditions/shape.js';
import { removal, replacement, type Change, type Path } from './change.js';
import type { Neighbours } from './neighbours.js';

/** Changes of a named event wherever one starts, stops or meets something: its type and its data. */
export function eventMatchChanges(
  match: JsonObject,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  return changesOf(match, 'event', path, neighbours);
}

/** Changes of "such an event has happened". */
export function eventConditionChanges(
  match: JsonObject,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  const { since } = match;
  return [
    ...changesOf(match, 'type', path, neighbours),
    ...(typeof since === 'string' ? sinceChanges(since, [...path, 'since'], neighbours) : []),
  ];
}

function sinceChanges(since: string, path: Path, neighbours: Neighbours): readonly Change[] {
  const other = neighbours.otherEvent(since);
  return [
    removal(path, 'event'),
    ...(other === undefined ? [] : [replacement(path, 'event', since, other)]),
  ];
}

function changesOf(
  match: JsonObject,
  key: 'event' | 'type',
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  const type = String(match[key]);
  const other = neighbours.otherEvent(type);
  return [
    ...(other === undefined ? [] : [otherType(match, key, type, other, path)]),
    ...(isObject(match.where) ? whereChanges(type, match.where, path, neighbours) : []),
  ];
}

/** Another event has other data, so what was asked of them goes as well. */
function otherType(match: JsonObject, key: string, from: string, to: string, path: Path): Change {
  const rest = Object.fromEntries(Object.entries(match).filter(([name]) => name !== 'where'));
  return { path, kind: 'event', label: `${from} → ${to}`, to: { ...rest, [key]: to } };
}

function whereChanges(
  event: string,
  where: JsonObject,
  path: Path,
  neighbours: Neighbours,
): readonly Change[] {
  return Object.entries(where).flatMap(([name, value]) => {
    const at = [...path, 'where', name];
    const other = otherDatum(event, name, value as Json, neighbours);
    return [
      removal(at, 'event-data'),
      ...(other === undefined ? [] : [replacement(at, 'event-data', value as Json, other)]),
    ];
  });
}

function otherDatum(
  event: string,
  name: string,
  value: Json,
  neighbours: Neighbours,
): Json | undefined {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'string' ? neighbours.otherFieldOption(event, name, value) : undefined;
}
