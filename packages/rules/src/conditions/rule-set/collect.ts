import type { Leaf } from '../explain-leaf.js';
import type { CompiledCondition } from '../node.js';

/** What rules are built of, each distinct part once, in the order in which rules name them. */
export interface Parts {
  /** Comparisons outside lists, by their number in the compilation. */
  readonly leaves: ReadonlyMap<number, Leaf>;
  /** Events and conditions over lists: decided by their own closures. */
  readonly others: ReadonlySet<CompiledCondition>;
}

/** Finds the parts of conditions that one compiler has compiled. */
export function collectParts(conditions: readonly CompiledCondition[]): Parts {
  const leaves = new Map<number, Leaf>();
  const others = new Set<CompiledCondition>();
  const seen = new Set<CompiledCondition>();
  const visit = (condition: CompiledCondition): void => {
    if (seen.has(condition)) return;
    seen.add(condition);
    const { form } = condition;
    switch (form.kind) {
      case 'leaf':
        if (!leaves.has(form.leaf.number)) leaves.set(form.leaf.number, form.leaf);
        return;
      case 'all':
      case 'any':
        form.parts.forEach(visit);
        return;
      case 'not':
      case 'named':
        visit(form.part);
        return;
      default:
        others.add(condition);
    }
  };
  conditions.forEach(visit);
  return { leaves, others };
}
