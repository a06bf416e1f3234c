import type { PlacedCondition, PlacedLeaf } from '../conditions/rule-set/layout.js';
import { elementsFact, eventFact, parameterFact } from '../conditions/rule-set/fact-names.js';
import type { ConditionForm } from '../conditions/node.js';
import { jsonLiteral } from './literals.js';
import {
  createProgram,
  frameParameters,
  readFrames,
  readOne,
  type Frames,
  type Program,
} from './program.js';
import { writeBody } from './write-body.js';
import { writePath } from './write-path.js';

/** In written code a truth is 2 for met, 0 for not met, 1 for unknown: "and" is the least. */
const setBit = (word: number, mask: number): string =>
  `if (t === 2) m${word} |= ${mask}; else if (t === 0) n${word} |= ${mask};`;

/** Statements for comparisons with facts and parameters, and by operators that no table holds. */
export function writeSingles(program: Program): readonly string[] {
  const { layout, frames } = program;
  return layout.singles.map((placed) => {
    const { word, mask } = placed.bit;
    return `t = ${writeSingle(placed, program)}(${frameParameters(frames)});\n${setBit(word, mask)}`;
  });
}

function writeSingle(placed: PlacedLeaf, { writer, frames }: Program): string {
  const { leaf, constant } = placed;
  const { operator, operand, pathText, fact } = leaf;
  const read = readFrames(frames, writer.owns, fact);
  const part = pathText === undefined ? undefined : writePath(pathText, writer);
  const expected =
    constant !== undefined
      ? jsonLiteral(constant)
      : operand.fact !== undefined
        ? readFrames(frames, writer.owns, operand.fact)
        : readOne('f0', parameterFact(operand.parameter ?? ''));
  const asked = writer.operator(operator.id);
  const answer =
    operator.ofRecord === undefined
      ? `if (v === undefined) return 1;
${plainOrder(operator.id)}const answer = ${asked}.apply(v, e, asOf);
return answer === undefined ? 1 : answer ? 2 : 0;`
      : `return ${asked}.ofRecord(v === undefined ? MISSING : { state: 'stated', value: v }, e) ? 2 : 0;`;
  return writer.define(
    'single',
    (name) => `function ${name}(${frameParameters(frames)}) {
const e = ${expected};
if (e === undefined) return 1;
const whole = ${read};
const v = ${part === undefined ? 'whole' : `whole === undefined ? undefined : ${part}(whole)`};
${answer}
}`,
  );
}

const SYMBOLS: Readonly<Record<string, string>> = {
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

/** Two numbers, the common case, need not ask the operator. */
function plainOrder(operator: string): string {
  const symbol = SYMBOLS[operator];
  return symbol === undefined
    ? ''
    : `if (typeof v === 'number' && typeof e === 'number') return v ${symbol} e ? 2 : 0;\n`;
}

/** Statements for events and for conditions over lists. */
export function writeClosures(program: Program): readonly string[] {
  return program.layout.closures.map(({ condition, bit }: PlacedCondition) => {
    const { form } = condition;
    const { word, mask } = bit;
    if (form.kind === 'event') {
      const happened = readOne('f0', eventFact(form.event));
      return `v = ${happened};\nif (v === true) m${word} |= ${mask}; else if (v === false) n${word} |= ${mask};`;
    }
    if (form.kind !== 'some' && form.kind !== 'every') {
      throw new Error(`No closure is needed for ${form.kind}`);
    }
    const list = writeList(form, program);
    return `t = ${list}(${frameParameters(program.frames)});\n${setBit(word, mask)}`;
  });
}

type ListForm = Extract<ConditionForm, { readonly kind: 'some' | 'every' }>;

/** A function that decides `some` or `every`, with one that decides an element. */
function writeList(form: ListForm, { writer, frames }: Program): string {
  const { kind, of, join, parts } = form;
  const inner: Frames = { lists: [...frames.lists, of] };
  const element = createProgram(parts, writer, inner);
  const decide = writer.define(
    'element',
    (name) => `function ${name}(${frameParameters(inner)}) {
${writeBody(element)}
return ${joined(element, join)};
}`,
  );
  const rows = readFrames(frames, writer.owns, of, elementsFact(of));
  const deciding = kind === 'some' ? 2 : 0;
  return writer.define(
    kind,
    (name) => `function ${name}(${frameParameters(frames)}) {
const rows = ${rows};
if (!Array.isArray(rows)) return 1;
let truth = ${2 - deciding};
for (const row of rows) {
const t = ${decide}(${frameParameters(frames)}, typeof row === 'object' && row !== null ? row : NOTHING);
if (t === ${deciding}) return ${deciding};
if (t === 1) truth = 1;
}
return truth;
}`,
  );
}

/** The parts of an element's conditions, joined. */
function joined({ outcomes }: Program, join: 'all' | 'any'): string {
  const truths = outcomes.map(({ word, mask, negated }) => {
    const [yes, no] = negated ? ['n', 'm'] : ['m', 'n'];
    return `(${yes}${word} & ${mask} ? 2 : ${no}${word} & ${mask} ? 0 : 1)`;
  });
  return `Math.${join === 'all' ? 'min' : 'max'}(${truths.join(', ')})`;
}
