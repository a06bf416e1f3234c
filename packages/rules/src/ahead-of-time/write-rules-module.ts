import type { Condition } from '../contracts/condition.js';
import type { Problem, Result } from '../contracts/problem.js';
import { createConditionCompiler, type ConditionOptions } from '../conditions/compiler.js';
import type { CompiledCondition } from '../conditions/node.js';
import { pointer } from '../conditions/problem-at.js';
import { ownershipBy } from '../conditions/rule-set/compile-rules.js';
import type { Ownership } from '../conditions/rule-set/fact-record.js';
import { indexVocabulary } from '../conditions/vocabulary-index.js';
import { textLiteral } from './literals.js';
import { createProgram, type Writer } from './program.js';
import { writeDecide } from './write-decide.js';

export interface ModuleOptions extends ConditionOptions {
  /** Module that the written one imports the operators from; `@semya/rules/conditions` unless told. */
  readonly runtime?: string;
}

/**
 * Writes conditions as a plain ES module: `decide(facts)` gives the truth of each, as a rule set of
 * them does. Nothing is evaluated at run time, and every function is small enough for the engine of
 * JavaScript to optimise, however many rules there are.
 * @returns the code, or what is wrong, with pointers into the list
 */
export function writeRulesModule(
  conditions: readonly Condition[],
  { vocabulary, runtime = '@semya/rules/conditions', ...options }: ModuleOptions,
): Result<string> {
  const index = vocabulary === undefined ? undefined : indexVocabulary(vocabulary);
  const compiler = createConditionCompiler({
    ...options,
    ...(index === undefined ? {} : { vocabulary: index }),
  });
  const problems: Problem[] = [];
  const compiled: CompiledCondition[] = [];
  conditions.forEach((condition, at) => {
    const result = compiler.compile(condition, pointer('', at));
    problems.push(...result.problems);
    if (result.ok) compiled.push(result.value);
  });
  if (compiled.length < conditions.length) return { ok: false, problems };
  return { ok: true, value: writeModule(compiled, ownershipBy(index), runtime), problems };
}

/** Writes conditions that one compiler has compiled. */
export function writeModule(
  conditions: readonly CompiledCondition[],
  owns: Ownership,
  runtime: string,
): string {
  const functions: string[] = [];
  const operators = new Map<string, string>();
  const writer: Writer = {
    owns,
    define: (stem, code) => {
      const name = `${stem}${functions.length}`;
      functions.push('');
      functions[Number(name.slice(stem.length))] = code(name);
      return name;
    },
    operator: (id) => {
      const known = operators.get(id) ?? `operator${operators.size}`;
      operators.set(id, known);
      return known;
    },
  };
  const program = createProgram(conditions, writer, { lists: [] });
  const code = writeDecide(program);
  const imported = [...operators].map(
    ([id, name]) => `const ${name} = OPERATORS.get(${textLiteral(id)});`,
  );
  return [
    ...(imported.length === 0 ? [] : [`import { OPERATORS } from ${textLiteral(runtime)};`]),
    ...imported,
    `const NOTHING = {};`,
    `const MISSING = { state: 'missing', why: 'not-stated', needs: [] };`,
    // `null` is a value that an element has.
    `const inner = (own, outer) => (own !== undefined ? own : outer);`,
    `let asOf;`,
    ...functions,
    code,
    '',
  ].join('\n');
}
