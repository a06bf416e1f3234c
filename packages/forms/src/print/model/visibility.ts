import type { Visibility } from '../../contracts/document.js';
import { patternOf } from '../../documents/fields.js';
import { rowAround } from '../../conditions/field-reference.js';
import { withAncestors } from '../../documents/pointer.js';
import { isPrinted, type Scope } from './scope.js';

/**
 * Tells of any field of a record whether it is there: neither it nor what it lies in is hidden.
 * As for blocks, a blank form shows what is not decided yet.
 */
export const visibilityOf = (
  rules: readonly Visibility[],
  judge: Scope['judge'],
  blank: boolean,
): Scope['isVisible'] => {
  const index = new Map(rules.map((rule) => [rule.field, rule.when]));
  const known = new Map<string, boolean>();
  const isThere = (place: string): boolean => {
    const path = patternOf(place);
    const when = index.get(path);
    return !when || isPrinted({ judge, blank, row: pointerOfRow(rowAround(path), place) }, when);
  };
  // A journal has thousands of cells and no rule.
  if (index.size === 0) return () => true;
  return (pointer) =>
    withAncestors(pointer).every((place) => {
      const answer = known.get(place) ?? isThere(place);
      known.set(place, answer);
      return answer;
    });
};

const pointerOfRow = (row: string, place: string): string =>
  place.split('/').slice(0, row.split('/').length).join('/');
