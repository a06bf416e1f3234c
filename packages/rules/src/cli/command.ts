import type { Problem } from '../contracts/problem.js';
import { problemLines } from './report/problem-lines.js';

/** Where a command writes: answers to `out`, what went wrong and progress to `err`. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits until what was written is taken, so that a long answer does not pile up. */
  readonly drain?: () => Promise<unknown>;
  /** What is piped into the program. */
  readonly input?: AsyncIterable<Uint8Array>;
  /** Whether `err` is a screen on which a line can be written over. */
  readonly terminal?: boolean;
}

/** 0: all is well. 1: faults were found. 2: wrong call or wrong data. */
export type ExitCode = 0 | 1 | 2;

export type Command = (args: readonly string[], output: Output) => Promise<ExitCode>;

/** Says why a command cannot answer: to a program on `out`, to a person on `err`. */
export function refuse(
  problems: readonly Problem[],
  asJson: boolean,
  { out, err }: Output,
): ExitCode {
  if (asJson) out(jsonText({ problems }));
  else err(problemLines(problems));
  return 2;
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
