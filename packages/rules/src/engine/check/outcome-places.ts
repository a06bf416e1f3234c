import { pointer } from '../../conditions/problem-at.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';

/** Faults that only show when names are followed; all others are found where the element stands. */
const OF_NAMES: readonly string[] = [
  'condition-cycle',
  'condition-too-deep',
  'condition-too-large',
];

/** Leads the problems of an implied name (`category:large`) back to the element that it comes from. */
export function atElements(
  problems: readonly Problem[],
  regulation: Regulation,
): readonly Problem[] {
  const places = outcomePlaces(regulation).map(
    ([name, at]) => [pointer('/conditions', name), at] as const,
  );
  return problems.flatMap((problem) => {
    const place = places.find(([from]) => problem.path.startsWith(`${from}/`));
    if (place === undefined) return [problem];
    return OF_NAMES.includes(problem.code) ? [{ ...problem, path: place[1] }] : [];
  });
}

/** Where the conditions of each implied name stand. */
function outcomePlaces({
  categories,
  criteria,
  checks,
  levels,
}: Regulation): readonly (readonly [name: string, at: string])[] {
  const inList = (kind: string, list: string, elements: readonly { readonly id: string }[]) =>
    elements.map(
      ({ id }, index) => [`${kind}:${id}`, pointer('', list, index, 'conditions')] as const,
    );
  return [
    ...inList('category', 'categories', categories),
    ...inList('criterion', 'criteria', criteria),
    ...inList('check', 'checks', checks),
    ...inList('level', 'levels', levels),
    ...levels.flatMap(({ id, signs }, index) =>
      signs.map(
        (sign, place) =>
          [
            `sign:${id}/${sign.id}`,
            pointer('/levels', index, 'signs', place, 'conditions'),
          ] as const,
      ),
    ),
  ];
}
