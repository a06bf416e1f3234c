import type { CompiledCondition } from '../node.js';
import type { Allotment, Layout, PlacedLeaf } from './layout.js';
import type { Bit, Literal, Planes } from './planes.js';

/**
 * Connectives as gates: each is a conjunction of literals that gives one bit more, since "any" is
 * no conjunction of opposites. Kleene's logic obeys De Morgan, so three values lose nothing by it.
 */
export interface Gates {
  /** The literal that says what a condition comes to. */
  readonly literalOf: (condition: CompiledCondition) => Literal;
  /** The gates so far, those that others use first, for `runGates`. */
  readonly program: () => Int32Array;
}

/** Starts the gates over laid out parts; equal conjunctions become one gate. */
export function createGates({ leaves, closures }: Layout, allotment: Allotment): Gates {
  const known = new Map<CompiledCondition, Literal>(
    closures.map(({ condition, bit }) => [condition, { ...bit, negated: false }]),
  );
  const gates = new Map<string, Literal>();
  const program: number[] = [];

  const literalOf = (condition: CompiledCondition): Literal => {
    let literal = known.get(condition);
    if (literal === undefined) {
      literal = build(condition);
      known.set(condition, literal);
    }
    return literal;
  };

  const build = (condition: CompiledCondition): Literal => {
    const { form } = condition;
    switch (form.kind) {
      case 'leaf':
        return { ...bitOf(leaves.get(form.leaf.number)), negated: false };
      case 'not':
        return opposite(literalOf(form.part));
      case 'named':
        return literalOf(form.part);
      case 'all':
        return conjunction(form.parts.map(literalOf));
      case 'any':
        return opposite(conjunction(form.parts.map((part) => opposite(literalOf(part)))));
      default:
        throw new Error('A condition was not laid out.');
    }
  };

  const conjunction = (literals: readonly Literal[]): Literal => {
    const inputs = mergeByWord(literals);
    const key = inputs.join();
    const [first] = literals;
    const equal = gates.get(key);
    if (equal !== undefined) return equal;
    const gate =
      first !== undefined && literals.every((other) => isSame(first, other))
        ? first
        : { ...allotment.take(), negated: false };
    gates.set(key, gate);
    if (gate !== first) program.push(gate.word, gate.mask, inputs.length, ...inputs);
    return gate;
  };

  return { literalOf, program: () => withStops(program) };
}

function bitOf(placed: PlacedLeaf | undefined): Bit {
  if (placed === undefined) throw new Error('A comparison was not laid out.');
  return placed.bit;
}

const opposite = (literal: Literal): Literal => ({ ...literal, negated: !literal.negated });

const isSame = (left: Literal, right: Literal): boolean =>
  left.word === right.word && left.mask === right.mask && left.negated === right.negated;

/** Word, bits to be met and bits to be not met, word after word. */
function mergeByWord(literals: readonly Literal[]): readonly number[] {
  const words = new Map<number, readonly [met: number, notMet: number]>();
  for (const { word, mask, negated } of literals) {
    const [met, notMet] = words.get(word) ?? [0, 0];
    words.set(word, negated ? [met, notMet | mask] : [met | mask, notMet]);
  }
  return [...words]
    .sort(([left], [right]) => left - right)
    .flatMap(([word, masks]) => [word, ...masks]);
}

/** Counts of inputs become places where the next gate starts. */
function withStops(program: readonly number[]): Int32Array {
  const code = Int32Array.from(program);
  for (let at = 0; at < code.length;) {
    const next = at + 3 + (code[at + 2] ?? 0);
    code[at + 2] = next;
    at = next;
  }
  return code;
}

/** Decides every gate, each from bits that are decided before it. */
export function runGates(program: Int32Array, { met, notMet }: Planes): void {
  for (let at = 0; at < program.length;) {
    const word = program[at] ?? 0;
    const mask = program[at + 1] ?? 0;
    const stop = program[at + 2] ?? 0;
    let failed = 0;
    let open = 0;
    for (at += 3; at < stop && failed === 0; at += 3) {
      const input = program[at] ?? 0;
      const wanted = program[at + 1] ?? 0;
      const unwanted = program[at + 2] ?? 0;
      const yes = met[input] ?? 0;
      const no = notMet[input] ?? 0;
      failed = (no & wanted) | (yes & unwanted);
      open |= (wanted & ~yes) | (unwanted & ~no);
    }
    at = stop;
    if (failed !== 0) notMet[word] = (notMet[word] ?? 0) | mask;
    else if (open === 0) met[word] = (met[word] ?? 0) | mask;
  }
}
