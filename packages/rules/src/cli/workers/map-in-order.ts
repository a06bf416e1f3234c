import { availableParallelism } from 'node:os';
import { JOBS } from './jobs.js';
import { spawnWorker, type WorkerLine } from './spawn.js';

/** Inputs that a worker holds at once: one at work and one waiting, so that it is never idle. */
const AHEAD = 2;

export const defaultWorkers = (): number => availableParallelism();

/**
 * Maps inputs on worker threads and gives the outputs in the order of the inputs. No more inputs
 * are taken than workers can hold, so memory does not grow with their number. With no workers the
 * job is done in this thread.
 */
export async function* mapInOrder<Input, Output>(
  job: string,
  setup: unknown,
  inputs: AsyncIterable<Input> | Iterable<Input>,
  workers: number,
): AsyncGenerator<Output> {
  const lines = await startLines(job, setup, workers);
  try {
    const pending: Promise<Settled>[] = [];
    let turn = 0;
    for await (const input of inputs) {
      const line = lines[turn % lines.length];
      turn += 1;
      if (line !== undefined) pending.push(settled(line.send(input)));
      if (pending.length >= lines.length * AHEAD) yield outputOf(await pending.shift()) as Output;
    }
    while (pending.length > 0) yield outputOf(await pending.shift()) as Output;
  } finally {
    await Promise.all(lines.map((line) => line.stop()));
  }
}

async function startLines(
  job: string,
  setup: unknown,
  workers: number,
): Promise<readonly WorkerLine[]> {
  if (workers > 0) return Array.from({ length: workers }, () => spawnWorker({ job, setup }));
  const handle = await JOBS[job]?.(setup);
  return [
    {
      send: (input) => Promise.resolve(handle?.(input)),
      stop: () => Promise.resolve(),
    },
  ];
}

interface Settled {
  readonly output?: unknown;
  readonly error?: unknown;
}

/** A failure waits for its turn: until then nobody would catch it. */
const settled = (output: Promise<unknown>): Promise<Settled> =>
  output.then(
    (value) => ({ output: value }),
    (error: unknown) => ({ error }),
  );

function outputOf(result: Settled | undefined): unknown {
  const { output, error } = result ?? {};
  if (error !== undefined) throw error as Error;
  return output;
}
