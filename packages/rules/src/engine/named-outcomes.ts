import { pointer } from '../conditions/problem-at.js';
import type { Condition } from '../contracts/condition.js';
import type { Problem } from '../contracts/problem.js';
import type { Level, Regulation } from '../contracts/regulation.js';

/** The condition of an element, by the name under which other elements refer to its outcome. */
export interface NamedOutcome {
  readonly name: string;
  readonly condition: Condition;
  /** Where the condition stands in the regulation. */
  readonly at: string;
}

/**
 * What guards, checks and conclusions may name besides the regulation's own conditions:
 * `category:<id>`, `criterion:<id>`, `check:<id>`, `level:<id>` and `sign:<level>/<id>`. A check that
 * is not asked, or is set aside by another, is met.
 */
export function namedOutcomes(regulation: Regulation): readonly NamedOutcome[] {
  const { categories, criteria, checks, levels } = regulation;
  return [
    ...categories.map(({ id, conditions }, index) => ({
      name: `category:${id}`,
      condition: conditions,
      at: pointer('/categories', index, 'conditions'),
    })),
    ...criteria.flatMap(({ id, conditions }, index) =>
      conditions === undefined
        ? []
        : [
            {
              name: `criterion:${id}`,
              condition: conditions,
              at: pointer('/criteria', index, 'conditions'),
            },
          ],
    ),
    ...checks.map((check, index) => ({
      name: `check:${check.id}`,
      condition: passed(check.conditions, [
        ...(check.when === undefined ? [] : [{ not: check.when }]),
        ...overriders(check.id, regulation),
      ]),
      at: pointer('/checks', index, 'conditions'),
    })),
    ...levels.flatMap((level, index) => namedOfLevel(level, index)),
  ];
}

const passed = (conditions: Condition, excuses: readonly Condition[]): Condition =>
  excuses.length === 0 ? conditions : { any: [conditions, ...excuses] };

/** Conditions under which another check sets this one aside. */
function overriders(id: string, { checks }: Regulation): readonly Condition[] {
  return checks.flatMap(({ overrides = [], when }) =>
    when !== undefined && overrides.includes(id) ? [when] : [],
  );
}

function namedOfLevel(level: Level, index: number): readonly NamedOutcome[] {
  const at = pointer('/levels', index);
  const proposal = levelCondition(level);
  return [
    ...level.signs.map(({ id, conditions }, place) => ({
      name: `sign:${level.id}/${id}`,
      condition: conditions,
      at: pointer(at, 'signs', place, 'conditions'),
    })),
    ...(proposal === undefined
      ? []
      : [{ name: `level:${level.id}`, condition: proposal, at: pointer(at, 'conditions') }]),
  ];
}

/** When a level is proposed: by its own condition, else by any of its signs; none: never. */
export function levelCondition({ id, conditions, signs }: Level): Condition | undefined {
  if (conditions !== undefined) return conditions;
  if (signs.length === 0) return undefined;
  return { any: signs.map((sign) => ({ condition: `sign:${id}/${sign.id}` })) };
}

/** Every name that conditions of a regulation may refer to, its own names first. */
export function conditionsByName(
  regulation: Regulation,
  outcomes = namedOutcomes(regulation),
): Regulation['conditions'] {
  const implied = outcomes.map(({ name, condition }) => [name, condition] as const);
  return { ...Object.fromEntries(implied), ...regulation.conditions };
}

/** Faults that only show when names are followed; all others are found where the element stands. */
const OF_NAMES: readonly string[] = [
  'condition-cycle',
  'condition-too-deep',
  'condition-too-large',
];

/** Leads the problems of an implied name back to the element that it comes from. */
export function atElements(
  problems: readonly Problem[],
  outcomes: readonly NamedOutcome[],
): readonly Problem[] {
  const places = outcomes.map(({ name, at }) => [pointer('/conditions', name), at] as const);
  return problems.flatMap((problem) => {
    const place = places.find(([from]) => problem.path.startsWith(`${from}/`));
    if (place === undefined) return [problem];
    return OF_NAMES.includes(problem.code) ? [{ ...problem, path: place[1] }] : [];
  });
}
