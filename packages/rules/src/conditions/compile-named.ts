import type { Problem } from '../contracts/problem.js';
import type { Compilation, Compile, NamedOutcome, Position } from './compilation.js';
import { named } from './connectives.js';
import type { CompiledCondition } from './node.js';
import { pointer } from './problem-at.js';
import { refuse, type JsonObject } from './shape.js';

/** Compiles a reference to a named condition; the condition itself is compiled once per reach. */
export function compileNamed(
  compilation: Compilation,
  node: JsonObject,
  position: Position,
  compile: Compile,
): CompiledCondition | null {
  const name = node.condition;
  if (typeof name !== 'string') return refuse(position, 'condition-shape', {}, 'condition');
  if (!Object.hasOwn(compilation.context.named, name)) {
    return refuse(position, 'condition-unknown', { value: name }, 'condition');
  }
  if (position.resolving.includes(name)) {
    const value = [...position.resolving, name].join(' → ');
    return refuse(position, 'condition-cycle', { value }, 'condition');
  }
  const { condition, problems } = resolve(compilation, name, position, compile);
  // Each once: names that use others twice would double their problems at every level.
  for (const problem of problems) {
    if (!position.problems.includes(problem)) position.problems.push(problem);
  }
  return condition === null ? null : named(name, condition);
}

function resolve(
  compilation: Compilation,
  name: string,
  position: Position,
  compile: Compile,
): NamedOutcome {
  const reach = position.subjects === undefined ? '' : [...position.subjects].sort().join(' ');
  const key = `${name}\n${reach}`;
  const known = compilation.named.get(key);
  if (known !== undefined) return known;
  const problems: Problem[] = [];
  const { named: conditions, namedPointer = '/conditions' } = compilation.context;
  const condition = compile(compilation, conditions[name], {
    pointer: pointer(namedPointer, name),
    depth: position.depth + 1,
    subjects: position.subjects,
    resolving: [...position.resolving, name],
    problems,
  });
  const outcome = { condition, problems };
  compilation.named.set(key, outcome);
  return outcome;
}
