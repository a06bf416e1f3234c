import type { Visibility } from '../../contracts/document.js';
import { covers, rowWithin } from '../fields/pointer.js';
import type { Scope } from './scope.js';

/**
 * Tells of any field of a record whether it is there: neither it nor what it lies in is hidden.
 * In a blank form a field whose condition is not decided yet is shown, to be filled in by hand.
 */
export const visibilityOf = (
  rules: readonly Visibility[],
  judge: Scope['judge'],
  blank: boolean,
): Scope['isVisible'] => {
  const known = new Map<string, boolean>();
  const decide = (pointer: string): boolean =>
    rules.every(({ field, when }) => {
      if (!covers(field, pointer)) return true;
      const truth = judge(when, rowWithin(field, pointer));
      return truth === 'met' || (blank && truth === 'unknown');
    });
  return (pointer) => {
    const visible = known.get(pointer) ?? decide(pointer);
    known.set(pointer, visible);
    return visible;
  };
};
