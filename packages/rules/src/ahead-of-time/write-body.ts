import type { Program } from './program.js';
import { writeGates } from './write-gates.js';
import { writeClosures, writeSingles } from './write-others.js';
import { writeValues } from './write-values.js';

/** Declarations of a program's words: what is met and what is not met. */
export const declareWords = ({ words }: Program): string =>
  Array.from({ length: words }, (_, word) => `let m${word} = 0, n${word} = 0;`).join('\n');

/** Everything that a program does, in its order. */
export const writeStatements = (program: Program): readonly string[] => [
  ...writeValues(program),
  ...writeSingles(program),
  ...writeClosures(program),
  ...writeGates(program.gates),
];

/** A whole program as statements of one function, its words local. */
export function writeBody(program: Program): string {
  return [declareWords(program), 'let v, b, t;', ...writeStatements(program)].join('\n');
}
