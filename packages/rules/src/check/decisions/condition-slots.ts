import { pointer } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import type { Condition } from '../../contracts/condition.js';
import type { Regulation } from '../../contracts/regulation.js';
import { isCondition } from '../../logic/is-condition.js';

/** A condition of a regulation and where it stands. */
export interface ConditionSlot {
  readonly at: string;
  /** Key of the element that holds it: `conditions`, `when`. */
  readonly key: string;
  readonly condition: Condition;
}

/** Parts that hold no rules. */
const SILENT: ReadonlySet<string> = new Set(['clauses', 'readings', 'roles', 'description', 'act']);

/** Every condition of a regulation, in the order of its files; found by its shape, wherever it stands. */
export function conditionSlots(regulation: Regulation): readonly ConditionSlot[] {
  const slots: ConditionSlot[] = [];
  const look = (part: unknown, at: string, key: string): void => {
    if (isCondition(part)) slots.push({ at, key, condition: part as unknown as Condition });
    else if (Array.isArray(part)) {
      part.forEach((item: unknown, index) => {
        look(item, pointer(at, index), key);
      });
    } else if (isObject(part)) {
      for (const [name, value] of Object.entries(part)) {
        if (!SILENT.has(name)) look(value, pointer(at, name), name);
      }
    }
  };
  look(regulation, '', '');
  return slots;
}
