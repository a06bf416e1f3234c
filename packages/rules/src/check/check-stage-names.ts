import { pointer, problemAt } from '../conditions/problem-at.js';
import { isObject } from '../conditions/shape.js';
import type { Problem } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import type { Vocabulary } from '../contracts/vocabulary.js';

/** Wherever an event is asked for by its stage, in an element or in a condition, the stage must exist. */
export function checkStageNames(
  regulation: Regulation,
  { events }: Vocabulary,
): readonly Problem[] {
  const known = new Set(regulation.stages.map(({ id }) => id));
  const stageFields = new Map(
    events.map(({ id, data = [] }) => [
      id,
      data.filter(({ type }) => type === 'stage').map(({ name }) => name),
    ]),
  );
  const walk = (node: unknown, at: string): readonly Problem[] => {
    if (Array.isArray(node)) {
      return node.flatMap((item: unknown, index) => walk(item, pointer(at, index)));
    }
    if (!isObject(node)) return [];
    const { where } = node;
    const event = node.event ?? node.type;
    const fields = typeof event === 'string' ? (stageFields.get(event) ?? []) : [];
    const strangers = fields.flatMap((field) => {
      const stage = isObject(where) ? where[field] : undefined;
      if (typeof stage !== 'string' || known.has(stage)) return [];
      return [problemAt(pointer(at, 'where', field), 'stage-unknown', { value: stage })];
    });
    return [
      ...strangers,
      ...Object.entries(node).flatMap(([key, value]) => walk(value, pointer(at, key))),
    ];
  };
  return walk(regulation, '');
}
