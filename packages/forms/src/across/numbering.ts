import type { FieldPath } from '../contracts/document.js';
import { valueAt } from '../documents/pointer.js';
import type { Compared } from './record-groups.js';

/**
 * Records whose number does not follow the one before: repeated, or after a gap. The first number
 * may be any, for a volume may go on where the last one ended; who has no number yet is passed over.
 */
export function outOfSequence(
  field: FieldPath,
  group: readonly Compared[],
): readonly (readonly [Compared, readonly Compared[]])[] {
  const numbered = group.flatMap((record) => {
    const number = valueAt(record.data, field);
    return typeof number === 'number' ? [{ record, number }] : [];
  });
  const sorted = numbered.sort((one, other) => one.number - other.number);
  return sorted.flatMap(({ record, number }, index) => {
    const before = sorted[index - 1];
    return before === undefined || number === before.number + 1
      ? []
      : [[record, [before.record]] as const];
  });
}
