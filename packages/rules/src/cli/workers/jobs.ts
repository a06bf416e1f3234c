import { batchJob } from '../batch/batch-job.js';
import { mutateJob } from '../mutate/mutate-job.js';

/** What a worker does with each input, once it is set up. */
export type Handler = (input: unknown) => unknown;

/** Prepares a worker; both setup and inputs pass between threads as structured clones. */
export type Job = (setup: unknown) => Promise<Handler>;

export const JOBS: Readonly<Record<string, Job>> = {
  batch: batchJob,
  mutate: mutateJob,
};
