import { pointer, problemAt } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';
import { checkFrame, checkKeys, HEAD_FRAME } from './regulation-frame.js';

const LISTS = [
  'parameters',
  'categories',
  'classifications',
  'levels',
  'help',
  'stages',
  'deadlines',
  'schedules',
  'limits',
  'documents',
  'bodies',
  'approvals',
  'duties',
  'catalogue',
  'checks',
  'criteria',
  'conclusions',
  'institution',
  'description',
] as const satisfies readonly (keyof Regulation)[];

/** Lists whose elements are found by id; a required document has none of its own. */
const IDENTIFIED: readonly string[] = LISTS.filter((list) => list !== 'documents');

/**
 * Makes sure of the frame that the compiler and the engine walk: lists of objects, ids that are there
 * once. What each element must hold besides is for the JSON Schemas of a pack to say.
 */
export function checkRegulationShape(regulation: Regulation): readonly Problem[] {
  const data: unknown = regulation;
  if (!isObject(data)) return [problemAt('', 'regulation-shape')];
  const conditions = isObject(data.conditions)
    ? []
    : [problemAt('/conditions', 'regulation-shape', { value: 'conditions' })];
  return [
    ...checkKeys(HEAD_FRAME, data, ''),
    ...conditions,
    ...LISTS.flatMap((list) => checkList(list, data[list])),
  ];
}

function checkList(list: string, value: unknown): readonly Problem[] {
  if (!Array.isArray(value)) return [problemAt(pointer('', list), 'list-shape', { value: list })];
  const seen = new Set<unknown>();
  return value.flatMap((item: unknown, index): readonly Problem[] => {
    const at = pointer('', list, index);
    if (!isObject(item)) return [problemAt(at, 'item-shape', { value: list })];
    const frame = checkFrame(list, item, at);
    if (frame.length > 0) return frame;
    if (!IDENTIFIED.includes(list)) return [];
    const { id } = item;
    if (typeof id !== 'string')
      return [problemAt(pointer(at, 'id'), 'text-expected', { value: 'id' })];
    if (seen.has(id)) return [problemAt(pointer(at, 'id'), 'id-repeated', { value: id })];
    seen.add(id);
    return [];
  });
}

/** Parts that a regulation assembled for an earlier version of this package does not have. */
const LATER: readonly (typeof LISTS)[number][] = [
  'levels',
  'help',
  'bodies',
  'approvals',
  'duties',
  'catalogue',
  'checks',
  'conclusions',
  'institution',
  'description',
];

/** The regulation with every part that it lacks and may lack empty. */
export function withLaterParts(regulation: Regulation): Regulation {
  const data: unknown = regulation;
  if (!isObject(data)) return regulation;
  const lacking = LATER.filter((list) => data[list] === undefined);
  if (lacking.length === 0) return regulation;
  return { ...regulation, ...Object.fromEntries(lacking.map((list) => [list, []])) };
}
