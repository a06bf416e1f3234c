import { pointer } from '../conditions/problem-at.js';
import type { Condition } from '../contracts/condition.js';
import type { Explanation } from '../contracts/decision.js';
import type { LeafNotes } from './leaf-coverage.js';

/** Named conditions of the regulation itself, by name; of other names the leaves stand elsewhere. */
export type OwnConditions = Readonly<Record<string, Condition>>;

/** Notes the truth of every leaf by going through a condition and its explanation side by side. */
export function noteExplanation(
  condition: Condition,
  explanation: Explanation,
  at: string,
  named: OwnConditions,
  notes: LeafNotes,
): void {
  const go = (part: Condition, why: Explanation | undefined, place: string): void => {
    if (why !== undefined) noteExplanation(part, why, place, named, notes);
  };
  const parts = 'parts' in explanation ? explanation.parts : [];
  const each = (list: readonly Condition[], whys: readonly Explanation[], place: string): void => {
    list.forEach((part, index) => {
      go(part, whys[index], pointer(place, index));
    });
  };
  if ('all' in condition) each(condition.all, parts, pointer(at, 'all'));
  else if ('any' in condition) each(condition.any, parts, pointer(at, 'any'));
  else if ('not' in condition) go(condition.not, parts[0], pointer(at, 'not'));
  else if ('condition' in condition) {
    const own = Object.hasOwn(named, condition.condition) ? named[condition.condition] : undefined;
    if (own !== undefined) go(own, parts[0], pointer('/conditions', condition.condition));
  } else if ('some' in condition || 'every' in condition) {
    const kind = 'some' in condition ? 'some' : 'every';
    const { all, any } = 'some' in condition ? condition.some : condition.every;
    const list = any ?? all ?? [];
    const place = pointer(at, kind, any === undefined ? 'all' : 'any');
    for (const element of parts) each(list, ownParts(list, element), place);
  } else notes.note(at, explanation.truth);
}

/** What an element contributes stands beside its membership when that is in doubt. */
function ownParts(list: readonly Condition[], element: Explanation): readonly Explanation[] {
  if (!('parts' in element)) return [];
  const direct = element.parts;
  if (direct.length === list.length && list.every((part, index) => fits(part, direct[index]))) {
    return direct;
  }
  const joined = direct[1];
  return joined !== undefined && 'parts' in joined ? joined.parts : [];
}

function fits(condition: Condition, explanation: Explanation | undefined): boolean {
  if (explanation === undefined) return false;
  switch (explanation.kind) {
    case 'leaf':
      return (
        'fact' in condition &&
        condition.fact === explanation.fact &&
        condition.operator === explanation.operator
      );
    case 'event':
      return 'event' in condition && condition.event.type === explanation.event;
    case 'named':
      return 'condition' in condition && condition.condition === explanation.name;
    default:
      return explanation.kind in condition;
  }
}
