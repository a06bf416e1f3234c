import { pointer, problemAt } from '../../conditions/problem-at.js';
import { isObject } from '../../conditions/shape.js';
import type { Problem } from '../../contracts/problem.js';
import type { Regulation } from '../../contracts/regulation.js';

/** Parameters and named conditions to which nothing refers: changing them does nothing. */
export function checkUnused(regulation: Regulation): readonly Problem[] {
  const { parameters, conditions } = regulation;
  const used = namesUsed(regulation);
  const unused = (kind: string, id: string, at: string, code: string): readonly Problem[] =>
    used.has(`${kind} ${id}`) ? [] : [problemAt(at, code, { value: id }, 'warning')];
  return [
    ...parameters.flatMap(({ id }, index) =>
      unused('parameter', id, pointer('/parameters', index), 'parameter-unused'),
    ),
    ...Object.keys(conditions).flatMap((name) =>
      unused('condition', name, pointer('/conditions', name), 'condition-unused'),
    ),
  ];
}

const KINDS = ['parameter', 'condition'] as const;

function namesUsed(regulation: Regulation): ReadonlySet<string> {
  const used = new Set<string>();
  const look = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(look);
    else if (isObject(part)) {
      for (const kind of KINDS) {
        const name = part[kind];
        if (typeof name === 'string') used.add(`${kind} ${name}`);
      }
      Object.values(part).forEach(look);
    }
  };
  look(regulation);
  return used;
}
