import type { Problem } from '../../contracts/problem.js';
import type { JsonObject } from '../shape.js';
import { pointer } from '../problem-at.js';
import type { Checking, CheckNode, NamedFinding, Position } from './checking.js';
import { measureOver, type Measure } from './measure.js';
import { refuse } from './shape.js';

/** Checks a reference to a named condition; the condition itself is checked once per reach. */
export function checkNamed(
  checking: Checking,
  node: JsonObject,
  position: Position,
  check: CheckNode,
): Measure | null {
  const name = node.condition;
  if (typeof name !== 'string') return refuse(position, 'condition-shape', {}, 'condition');
  if (!Object.hasOwn(checking.context.named, name)) {
    return refuse(position, 'condition-unknown', { value: name }, 'condition');
  }
  if (position.resolving.includes(name)) {
    const value = [...position.resolving, name].join(' → ');
    return refuse(position, 'condition-cycle', { value }, 'condition');
  }
  const { measure, problems } = resolve(checking, name, position, check);
  // Each once: names that use others twice would double their problems at every level.
  for (const problem of problems) {
    if (!position.problems.includes(problem)) position.problems.push(problem);
  }
  return measure && measureOver([measure]);
}

function resolve(
  checking: Checking,
  name: string,
  position: Position,
  check: CheckNode,
): NamedFinding {
  const reach = position.subjects === undefined ? '' : [...position.subjects].sort().join(' ');
  const key = `${name}\n${reach}`;
  const known = checking.named.get(key);
  if (known !== undefined) return known;
  const problems: Problem[] = [];
  const { named: conditions, namedPointer = '/conditions' } = checking.context;
  const measure = check(checking, conditions[name], {
    pointer: pointer(namedPointer, name),
    depth: position.depth + 1,
    subjects: position.subjects,
    resolving: [...position.resolving, name],
    problems,
  });
  const finding = { measure, problems };
  checking.named.set(key, finding);
  return finding;
}
