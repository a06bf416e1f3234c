import type { Output } from './command.js';

/** Milliseconds between lines of progress: often to a person, seldom to a log. */
const INTERVAL = { terminal: 200, log: 10_000 } as const;

/** Tells how far long work has come. */
export interface Progress {
  /** `text` is only asked for when it is shown. */
  readonly at: (text: () => string) => void;
  /** Clears the line of a terminal. */
  readonly end: () => void;
}

/** Progress goes beside the answer: one line that is written over, or a line now and then. */
export function startProgress({ err, terminal = false }: Output): Progress {
  const interval = terminal ? INTERVAL.terminal : INTERVAL.log;
  let last = performance.now();
  let width = 0;
  return {
    at: (text) => {
      const now = performance.now();
      if (now - last < interval) return;
      last = now;
      const line = text();
      err(terminal ? `\r${line.padEnd(width)}` : `${line}\n`);
      width = line.length;
    },
    end: () => {
      if (width > 0 && terminal) err(`\r${' '.repeat(width)}\r`);
    },
  };
}
