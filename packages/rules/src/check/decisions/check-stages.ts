import { pointer, problemAt } from '../../conditions/problem-at.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';

/** Stages to which no way leads from the first one. */
export function checkStageReach({ stages }: Regulation): readonly Problem[] {
  const first = Math.min(...stages.map(({ order }) => order));
  const reached = new Set<string>();
  const visit = (id: string): void => {
    if (reached.has(id)) return;
    reached.add(id);
    stages.find((stage) => stage.id === id)?.next.forEach(visit);
  };
  for (const { id, order } of stages) if (order === first) visit(id);
  return stages.flatMap(({ id }, index) =>
    reached.has(id)
      ? []
      : [problemAt(pointer('/stages', index), 'stage-unreachable', { value: id }, 'warning')],
  );
}
