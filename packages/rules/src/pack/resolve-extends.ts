import type { Problem, Result } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import { extendRegulation } from './extend-regulation.js';
import { HEAD_FILE } from './pack-parts.js';

/** Finds the regulation that another one extends, as it was assembled from its own folder. */
export type FindRegulation = (id: string) => Promise<Result<Regulation>>;

/**
 * Follows `extends` to its end and takes over what stands there, the farthest first.
 * @returns `extends-circle` or `extends-unknown` with the file and the pointer, when not ok.
 */
export async function resolveExtends(
  regulation: Regulation,
  find: FindRegulation,
): Promise<Result<Regulation>> {
  const chain: Regulation[] = [regulation];
  for (let base = regulation.extends; base !== undefined; base = chain.at(-1)?.extends) {
    const ids = chain.map(({ id }) => id);
    if (ids.includes(base)) return refuse('extends-circle', [...ids, base].join(' → '));
    const found = await find(base);
    if (!found.ok) return refuse('extends-unknown', base, found.problems);
    chain.push(found.value);
  }
  const value = chain.reduceRight((far, near) => extendRegulation(near, far));
  return { ok: true, value, problems: [] };
}

function refuse(code: string, value: string, others: readonly Problem[] = []): Result<Regulation> {
  const problem: Problem = {
    code,
    path: '/extends',
    file: HEAD_FILE,
    params: { value },
    severity: 'error',
  };
  // What keeps a base that is there from being read is told beside.
  return {
    ok: false,
    problems: [problem, ...others.filter(({ code: c }) => c !== 'regulation-unknown')],
  };
}
