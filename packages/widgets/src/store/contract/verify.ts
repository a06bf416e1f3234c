import type { Problem, Result } from '@semya/rules';

/** Registers one test of a suite: `test` of Vitest or node:test, `it` of Mocha or Jasmine. */
export type RegisterTest = (title: string, body: () => Promise<void>) => unknown;

/** Throws, as every test runner understands it, unless both are the same JSON. */
export function verifyEqual(actual: unknown, expected: unknown, what: string): void {
  const [found, wanted] = [canonical(actual), canonical(expected)];
  if (found !== wanted) throw new Error(`${what}: found ${found}, expected ${wanted}`);
}

export function verify(condition: boolean, what: string): void {
  if (!condition) throw new Error(`${what}: it is not so`);
}

/** The value of a result that has to be one, without any problem beside it. */
export function valueOf<Value>(result: Result<Value>, what: string): Value {
  if (!result.ok) throw new Error(`${what}: refused with ${codesOf(result).join(', ')}`);
  verifyEqual(codesOf(result), [], `problems of ${what}`);
  return result.value;
}

export function codesOf(result: { readonly problems: readonly Problem[] }): readonly string[] {
  return result.problems.map(({ code }) => code);
}

/** JSON with sorted keys; `undefined` is told from an absent value only at the root. */
function canonical(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) as string | undefined;
  return text ?? 'undefined';
}

/** Collects what a store tells and waits for what has to come: other tabs speak a little later. */
export function createEar<Change>(subscribe: (listener: (change: Change) => void) => () => void) {
  const heard: Change[] = [];
  let wake: () => void = () => undefined;
  const stop = subscribe((change) => {
    heard.push(change);
    wake();
  });
  return {
    heard,
    stop,
    /** The first change of another tab that answers; the runner's time limit ends a wait in vain. */
    async until(wanted: (change: Change) => boolean): Promise<Change> {
      for (;;) {
        const found = heard.find(wanted);
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
