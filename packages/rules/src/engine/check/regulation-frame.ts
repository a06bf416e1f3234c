import { isCivilDate } from '../../civil/index.js';
import { pointer, problemAt } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import type { Problem } from '../../contracts/problem.js';

/**
 * What the compiler and the engine walk inside the elements of each list, by key: `text`, `number`,
 * `object`, lists of them, a `term`, an `every`, or what may be named by a parameter. A `?` after the
 * key: it may be absent. Schemas say more, and in words; this is what must hold for nothing to crash.
 */
const FRAME: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  parameters: { type: 'text', values: 'objects', 'options?': 'objects' },
  classifications: { fact: 'text', values: 'objects' },
  levels: { fact: 'text', value: 'text', order: 'number', signs: 'objects' },
  help: { fact: 'text', values: 'objects' },
  stages: {
    order: 'number',
    guards: 'objects',
    next: 'list',
    'duration?': 'duration',
    'movedBy?': 'list',
  },
  deadlines: { term: 'term' },
  schedules: { every: 'every', until: 'list' },
  limits: { max: 'amount' },
  bodies: { force: 'list', composition: 'objects', decides: 'list' },
  approvals: { by: 'approvers', signatories: 'objects', 'agreedWith?': 'list' },
  duties: { 'stages?': 'list', 'addressees?': 'list' },
  checks: { 'overrides?': 'list' },
  criteria: { 'measure?': 'measure' },
  institution: { kind: 'text', 'every?': 'every', 'until?': 'list', 'agreedWith?': 'list' },
};

/** Every element may say when it is in force. */
const OF_ALL: Readonly<Record<string, Kind>> = { 'inForce?': 'period' };

/** What must hold of the regulation as a whole. */
export const HEAD_FRAME: Readonly<Record<string, Kind>> = {
  id: 'text',
  inForce: 'period',
  notRegulated: 'objects',
  'closedBy?': 'list',
};

type Kind = keyof typeof KINDS;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isAmount = (value: unknown): boolean => typeof value === 'number' || isObject(value);
const isTerm = (value: unknown): boolean => isObject(value) && isAmount(value.amount);

const KINDS = {
  text: (value: unknown) => typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  object: isObject,
  list: isList,
  period: (value: unknown) => isObject(value) && isCivilDate(value.from),
  objects: (value: unknown) =>
    isList(value) && value.every((item) => isObject(item) && isInForceSound(item)),
  amount: isAmount,
  approvers: (value: unknown) => isList(value) || isObject(value),
  term: isTerm,
  every: (value: unknown) =>
    isObject(value) &&
    ('term' in value ? isTerm(value.term) : UNITS.includes(value.unit as string)),
  duration: (value: unknown) =>
    isObject(value) &&
    isInForceSound(value) &&
    [value.min, value.max].every((term) => term === undefined || isTerm(term)),
  measure: (value: unknown) =>
    isObject(value) &&
    typeof value.fact === 'string' &&
    (typeof value.betterWhen === 'string' || isList(value.betterWhen)) &&
    (value.methods === undefined || isList(value.methods)),
};

const UNITS: readonly string[] = ['calendar-month', 'calendar-week'];

const isInForceSound = ({ inForce }: Readonly<Record<string, unknown>>): boolean =>
  inForce === undefined || KINDS.period(inForce);

/** Faults in the frame of one element of a list, each at its key. */
export function checkFrame(
  list: string,
  element: Readonly<Record<string, unknown>>,
  at: string,
): readonly Problem[] {
  return checkKeys({ ...OF_ALL, ...FRAME[list] }, element, at);
}

/** Faults of an object against the keys and kinds that it must have. */
export function checkKeys(
  frame: Readonly<Record<string, Kind>>,
  element: Readonly<Record<string, unknown>>,
  at: string,
): readonly Problem[] {
  return Object.entries(frame).flatMap(([name, kind]) => {
    const key = name.replace('?', '');
    const value = element[key];
    if (value === undefined && key !== name) return [];
    if (KINDS[kind](value)) return [];
    return [problemAt(pointer(at, key), 'element-shape', { value: key, expected: kind })];
  });
}
