import type { Program } from './program.js';
import { declareWords, writeStatements } from './write-body.js';

/** Statements to a function: enough to save calls, few enough to be optimised. */
const STATEMENTS = 24;
/** Outcomes to a function that writes them out. */
const OUTCOMES = 100;
/** So many functions of statements are one: their words need not leave it, and it is still optimised. */
const FEW = 6;

/** Writes `decide`, and the functions that it is made of. */
export function writeDecide(program: Program): string {
  const chunks = inChunks(writeStatements(program), STATEMENTS).map((chunk) => chunk.join('\n'));
  const small = chunks.length <= FEW && program.outcomes.length <= OUTCOMES;
  return `const TRUTHS = ['unknown', 'met', 'not-met'];
${small ? writeWhole(program, chunks) : writeInSteps(program, chunks)}`;
}

/** What the day of evaluation is, for the operators that count from it. */
const READ_DAY = `const day = facts['parameter:asOf'];
asOf = typeof day === 'string' ? day : undefined;`;

function writeWhole(program: Program, chunks: readonly string[]): string {
  return `export function decide(facts) {
${READ_DAY}
const f0 = facts;
let v, b, t;
${declareWords(program)}
${chunks.map((chunk) => `{\n${chunk}\n}`).join('\n')}
return [${truthsOf(program).join(',\n')}];
}`;
}

function writeInSteps(program: Program, chunks: readonly string[]): string {
  const { words, writer } = program;
  const steps = chunks.map((code) => {
    const { load, store } = localWords(code, words);
    return writer.define(
      'step',
      (name) => `function ${name}(f0) {\nlet v, b, t;\n${load}\n${code}\n${store}\n}`,
    );
  });
  const clear = Array.from({ length: words }, (_, word) => `M${word} = N${word} = 0;`);
  const lists = inChunks(truthsOf(program).map(ofModule), OUTCOMES);
  const written = lists.map((list) =>
    writer.define('outcomes', (name) => `function ${name}() {\nreturn [${list.join(',\n')}];\n}`),
  );
  return `${ofModule(declareWords(program))}
export function decide(facts) {
${READ_DAY}
${clear.join('\n')}
${steps.map((step) => `${step}(facts);`).join('\n')}
return [].concat(${written.map((name) => `${name}()`).join(', ')});
}`;
}

/** Each outcome as an expression over the words. */
function truthsOf({ outcomes }: Program): readonly string[] {
  return outcomes.map(({ word, mask, negated }) => {
    const [yes, no] = negated ? ['n', 'm'] : ['m', 'n'];
    const place = Math.clz32(mask) ^ 31;
    return `TRUTHS[((${yes}${word} >>> ${place}) & 1) | (((${no}${word} >>> ${place}) & 1) << 1)]`;
  });
}

/** Words of the module, which the functions of a large one share, are written in capitals. */
const ofModule = (code: string): string =>
  code.replaceAll(/\b[mn]\d+\b/g, (word) => word.toUpperCase());

/** Statements work on words of their function: those of the module are read and written once. */
function localWords(code: string, count: number) {
  // A text of a rule may look like a word: then one is read that the function has no use for.
  const words = [...new Set(code.match(/\b[mn]\d{1,5}\b/g))]
    .filter((word) => Number(word.slice(1)) < count)
    .sort();
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
