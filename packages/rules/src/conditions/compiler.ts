import type { Condition } from '../contracts/condition.js';
import type { Result } from '../contracts/problem.js';
import type { Vocabulary } from '../contracts/vocabulary.js';
import type { ConditionContext } from './check/checking.js';
import { createConditionChecker } from './check/condition-checker.js';
import type { CompiledCondition } from './node.js';
import { createConditionOpener } from './open-condition.js';
import { indexVocabulary } from './vocabulary-index.js';

/** Compiles conditions that share named conditions and the numbers of their leaves. */
export interface ConditionCompiler {
  /** @param pointer JSON pointer of the condition in its file, the base of its problems' pointers */
  readonly compile: (
    condition: Condition,
    pointer?: string,
    subjects?: ConditionContext['subjects'],
  ) => Result<CompiledCondition>;
}

/** Starts a compiler for all the conditions of one regulation or one document. */
export function createConditionCompiler(context: ConditionContext): ConditionCompiler {
  const check = createConditionChecker(context);
  const open = createConditionOpener(context);
  return {
    compile: (condition, pointer, subjects) => {
      const { measure, problems } = check(condition, pointer, subjects);
      return measure === undefined
        ? { ok: false, problems }
        : { ok: true, value: open(condition), problems };
    },
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
