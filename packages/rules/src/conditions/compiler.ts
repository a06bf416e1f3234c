import type { Condition } from '../contracts/condition.js';
import type { Problem, Result } from '../contracts/problem.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import type { Compilation, ConditionContext } from './compilation.js';
import { compileNode } from './compile-node.js';
import type { CompiledCondition } from './node.js';
import { indexVocabulary } from './vocabulary-index.js';

/** Compiles conditions that share named conditions and the numbers of their leaves. */
export interface ConditionCompiler {
  /** @param pointer JSON pointer of the condition in its file, the base of its problems' pointers */
  readonly compile: (
    condition: Condition,
    pointer?: string,
    subjects?: ConditionContext['subjects'],
  ) => Result<CompiledCondition>;
  /** How many distinct leaves there are so far. */
  readonly leafCount: () => number;
}

/** Starts a compiler for all the conditions of one regulation or one document. */
export function createConditionCompiler(context: ConditionContext): ConditionCompiler {
  const compilation: Compilation = { context, leaves: new Map(), named: new Map() };
  return {
    compile: (condition, pointer = '', subjects = context.subjects) => {
      const problems: Problem[] = [];
      const compiled = compileNode(compilation, condition, {
        pointer,
        depth: 0,
        subjects: subjects === undefined ? undefined : new Set(subjects),
        resolving: [],
        problems,
      });
      const failed = problems.some(({ severity }) => severity === 'error');
      return compiled === null || failed
        ? { ok: false, problems }
        : { ok: true, value: compiled, problems };
    },
    leafCount: () => compilation.leaves.size,
  };
}

export interface ConditionOptions extends Omit<ConditionContext, 'vocabulary'> {
  readonly vocabulary?: Vocabulary;
}

/**
 * Compiles one condition. Bad data gives problems with JSON pointers, never an exception:
 * unknown facts, operators, options and keys, `all` beside `any`, empty connectives, cycles of
 * named conditions, nesting past 64 levels, paths outside our subset.
 */
export function compileCondition(
  condition: Condition,
  { vocabulary, ...options }: ConditionOptions,
): Result<CompiledCondition> {
  const index = vocabulary === undefined ? {} : { vocabulary: indexVocabulary(vocabulary) };
  return createConditionCompiler({ ...options, ...index }).compile(condition);
}
