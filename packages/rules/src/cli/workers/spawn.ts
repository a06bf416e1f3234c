import { Worker } from 'node:worker_threads';
import type { WorkerStart } from './serve.js';

/** A worker that takes inputs and promises their outputs. */
export interface WorkerLine {
  readonly send: (input: unknown) => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts the program itself as a worker, from the build or from the sources. */
export function spawnWorker(start: WorkerStart): WorkerLine {
  const fromSource = import.meta.url.endsWith('.ts');
  const program = new URL(fromSource ? '../main.ts' : '../main.js', import.meta.url);
  const worker = fromSource
    ? new Worker(new URL('../../../bin/worker-from-source.mjs', import.meta.url), {
        workerData: { ...start, program: program.href },
      })
    : new Worker(program, { workerData: start });
  const queue: Waiting[] = [];
  let failed: Error | undefined;
  worker.on('message', (output: unknown) => queue.shift()?.resolve(output));
  worker.on('error', (error) => {
    failed = error;
    for (const { reject } of queue.splice(0)) reject(error);
  });
  return {
    send: (input) =>
      new Promise((resolve, reject) => {
        if (failed !== undefined) reject(failed);
        queue.push({ resolve, reject });
        worker.postMessage(input);
      }),
    stop: () => worker.terminate(),
  };
}
