import { pointer } from '../../conditions/problem-at.js';
import type { Condition } from '../../contracts/condition.js';
import type { Regulation } from '../../contracts/regulation.js';
import { levelCondition } from '../named-outcomes.js';

/** A condition and where it stands in the regulation. */
export interface ConditionPlace {
  readonly condition: Condition;
  readonly at: string;
}

/** Keys under which the elements of each list hold a condition. */
const KEYS = {
  deadlines: ['when'],
  schedules: ['when'],
  documents: ['when'],
  approvals: ['when'],
  duties: ['when'],
  checks: ['when'],
  criteria: ['conditions'],
  conclusions: ['conditions'],
} as const satisfies Partial<Record<keyof Regulation, readonly string[]>>;

/** Every condition of a regulation's elements; those under a name of their own are apart. */
export function conditionPlaces(regulation: Regulation): readonly ConditionPlace[] {
  const lists = Object.entries(KEYS).flatMap(([list, keys]) =>
    regulation[list as keyof typeof KEYS].flatMap((element, index) =>
      keys.flatMap((key) => {
        const condition = (element as Readonly<Partial<Record<typeof key, Condition>>>)[key];
        return condition === undefined ? [] : [{ condition, at: pointer('', list, index, key) }];
      }),
    ),
  );
  return [
    // An element of these always has its conditions: one without them is not sound.
    ...regulation.categories.map(({ conditions }, index) => ({
      condition: conditions,
      at: pointer('/categories', index, 'conditions'),
    })),
    ...regulation.stages.flatMap(({ guards }, index) =>
      guards.map(({ conditions }, place) => ({
        condition: conditions,
        at: pointer('/stages', index, 'guards', place, 'conditions'),
      })),
    ),
    ...regulation.checks.map(({ conditions }, index) => ({
      condition: conditions,
      at: pointer('/checks', index, 'conditions'),
    })),
    ...lists,
    ...regulation.levels.flatMap((level, index): readonly ConditionPlace[] => {
      const at = pointer('/levels', index);
      const proposal = levelCondition(level);
      return [
        ...level.signs.map(({ conditions }, place) => ({
          condition: conditions,
          at: pointer(at, 'signs', place, 'conditions'),
        })),
        ...(proposal === undefined ? [] : [{ condition: proposal, at: pointer(at, 'conditions') }]),
      ];
    }),
  ];
}
