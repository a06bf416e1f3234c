import type { Json } from '../contracts/condition.js';
import type { Problem, Result } from '../contracts/problem.js';

/** Reads a part of a fact's value; undefined where the value has no such part. */
export type PathReader = (value: Json) => Json | undefined;

/** One step of a compiled path. */
export type PathStep =
  /** `inherited`: every object answers to that name, so only a key of its own counts. */
  | { readonly kind: 'key'; readonly key: string; readonly inherited: boolean }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'each' };

const STEP = /\.([\p{L}_][\p{L}\p{N}_-]*)|\[(\d{1,6})\]|\[(\*)\]/uy;
const FORBIDDEN: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '__proto__',
  'constructor',
  'prototype',
]);
const LONGEST_PATH = 200;

/**
 * Compiles our subset of JSONPath: `$.a.b`, `$.a[0]`, `$.a[*].b`, `.length` of an array.
 * Filters, scripts, slices and `..` are refused; so are keys that lead out of the data.
 * @param path the path as written in a condition
 * @param pointer JSON pointer of that path, for problems
 */
export function compilePath(path: string, pointer: string): Result<PathReader> {
  const steps = parseSteps(path);
  if (steps === undefined) return refuse('path-unsupported', path, pointer);
  if (steps.some((step) => step.kind === 'key' && FORBIDDEN.has(step.key))) {
    return refuse('path-forbidden', path, pointer);
  }
  return { ok: true, value: compileSteps(steps), problems: [] };
}

/** The reader of a path that was checked before. */
export const openPath = (path: string): PathReader => compileSteps(parseSteps(path) ?? []);

/** The reader of a path's steps. */
export function compileSteps(steps: readonly PathStep[]): PathReader {
  return (value) => walk(value, steps, 0);
}

function refuse(code: string, path: string, pointer: string): Result<PathReader> {
  const problem: Problem = {
    code,
    path: pointer,
    params: { value: path.slice(0, LONGEST_PATH) },
    severity: 'error',
  };
  return { ok: false, problems: [problem] };
}

/** The steps of a path; undefined when it is outside our subset. */
export function parseSteps(path: string): readonly PathStep[] | undefined {
  if (!path.startsWith('$') || path.length > LONGEST_PATH) return undefined;
  const steps: PathStep[] = [];
  let position = 1;
  while (position < path.length) {
    STEP.lastIndex = position;
    const match = STEP.exec(path);
    if (match === null) return undefined;
    steps.push(stepOf(match));
    position = STEP.lastIndex;
  }
  return steps;
}

/** Whether JSON objects answer to a key that they do not hold: `toString`. */
export const isInherited = (key: string): boolean => key in Object.prototype;

function stepOf(match: RegExpExecArray): PathStep {
  const [, key, index] = match;
  if (key !== undefined) return { kind: 'key', key, inherited: isInherited(key) };
  return index === undefined ? { kind: 'each' } : { kind: 'index', index: Number(index) };
}

function walk(value: Json, steps: readonly PathStep[], from: number): Json | undefined {
  let current: Json | undefined = value;
  for (let index = from; index < steps.length && current !== undefined; index += 1) {
    const step = steps[index];
    if (step?.kind === 'each') return walkEach(current, steps, index + 1);
    current = step === undefined ? undefined : take(current, step);
  }
  return current;
}

/** The parts of every element; what further wildcards find in each comes into the same list. */
function walkEach(value: Json, steps: readonly PathStep[], from: number): Json | undefined {
  if (!Array.isArray(value)) return undefined;
  const nested = steps.some((step, index) => index >= from && step.kind === 'each');
  const known: Json[] = [];
  for (const element of value as readonly Json[]) {
    const part = walk(element, steps, from);
    if (part === undefined) continue;
    if (nested && Array.isArray(part)) {
      for (const inner of part as readonly Json[]) known.push(inner);
    } else {
      known.push(part);
    }
  }
  return known;
}

function take(value: Json, step: Exclude<PathStep, { kind: 'each' }>): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    if (step.kind === 'index') return list[step.index];
    return step.key === 'length' ? list.length : undefined;
  }
  if (step.kind === 'index') return undefined;
  if (step.inherited && !Object.hasOwn(value, step.key)) return undefined;
  return (value as Readonly<Record<string, Json>>)[step.key];
}
