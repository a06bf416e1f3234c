import type { Condition } from '../contracts/condition.js';
import type { Problem, Result } from '../contracts/problem.js';
import { createConditionCompiler, type ConditionOptions } from '../conditions/compiler.js';
import type { CompiledCondition } from '../conditions/node.js';
import { pointer } from '../conditions/problem-at.js';
import { ownershipBy } from '../conditions/rule-set/compile-rules.js';
import type { Ownership } from '../conditions/rule-set/fact-record.js';
import { indexVocabulary } from '../conditions/vocabulary-index.js';
import { textLiteral } from './literals.js';
import { createProgram, type Program, type Writer } from './program.js';
import { declareWords } from './write-body.js';
import { writeGates } from './write-gates.js';
import { writeClosures, writeSingles } from './write-others.js';
import { writeValues } from './write-values.js';

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
  const decide = writeDecide(program, writeSteps(program));
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
    declareWords(program).replaceAll(/[mn]\d+/g, (word) => word.toUpperCase()),
    ...functions,
    decide,
    '',
  ].join('\n');
}

/** Statements to a function: enough to save calls, few enough to be optimised. */
const STATEMENTS = 24;

/** Writes the statements of a program as small functions over words of the module. */
function writeSteps(program: Program): readonly string[] {
  const { writer } = program;
  const statements = [
    ...writeValues(program),
    ...writeSingles(program),
    ...writeClosures(program),
    ...writeGates(program.gates),
  ];
  return inChunks(statements, STATEMENTS).map((chunk) => {
    const code = chunk.join('\n');
    const { load, store } = localWords(code, program.words);
    return writer.define(
      'step',
      (name) => `function ${name}(f0) {\nlet v, b, t;\n${load}\n${code}\n${store}\n}`,
    );
  });
}

/** Statements work on words of their function: those of the module are read and written once. */
function localWords(code: string, count: number) {
  // A text of a rule may look like a word: then one is read that the function has no use for.
  const words = [...new Set(code.match(/\b[mn]\d{1,5}\b/g))]
    .filter((word) => Number(word.slice(1)) < count)
    .sort();
  const ofModule = (word: string) => word.toUpperCase();
  return {
    load: words.map((word) => `let ${word} = ${ofModule(word)};`).join('\n'),
    store: words.map((word) => `${ofModule(word)} = ${word};`).join('\n'),
  };
}

function inChunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Outcomes to a function that writes them out. */
const OUTCOMES = 100;

function writeDecide({ outcomes, words, writer }: Program, steps: readonly string[]): string {
  const clear = Array.from({ length: words }, (_, word) => `M${word} = N${word} = 0;`);
  const truths = outcomes.map(({ word, mask, negated }) => {
    const [yes, no] = negated ? ['N', 'M'] : ['M', 'N'];
    const place = Math.clz32(mask) ^ 31;
    return `TRUTHS[((${yes}${word} >>> ${place}) & 1) | (((${no}${word} >>> ${place}) & 1) << 1)]`;
  });
  const lists = inChunks(truths, OUTCOMES).map((chunk) => `[${chunk.join(',\n')}]`);
  const written = lists.map((list) =>
    writer.define('outcomes', (name) => `function ${name}() {\nreturn ${list};\n}`),
  );
  const [first = ''] = written;
  const all =
    written.length > 1
      ? `[].concat(${written.map((name) => `${name}()`).join(', ')})`
      : `${first}()`;
  return `const TRUTHS = ['unknown', 'met', 'not-met'];
export function decide(facts) {
const day = facts['parameter:asOf'];
asOf = typeof day === 'string' ? day : undefined;
${clear.join('\n')}
${steps.map((step) => `${step}(facts);`).join('\n')}
return ${outcomes.length === 0 ? '[]' : all};
}`;
}
