import { parentPort, workerData } from 'node:worker_threads';
import { JOBS } from './jobs.js';

/** What a worker is started with. */
export interface WorkerStart {
  readonly job: string;
  readonly setup: unknown;
}

/** Whether this thread is one of the pool's workers. */
export const isServing = (): boolean => parentPort !== null && isStart(workerData);

const isStart = (data: unknown): data is WorkerStart =>
  typeof data === 'object' && data !== null && 'job' in data && 'setup' in data;

/** Answers the pool's inputs one by one, in the order in which they come. */
export async function serve(): Promise<void> {
  const { job, setup } = workerData as WorkerStart;
  const handle = await JOBS[job]?.(setup);
  parentPort?.on('message', (input: unknown) => {
    parentPort?.postMessage(handle?.(input));
  });
}
