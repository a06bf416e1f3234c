import type { Result } from '../contracts/problem.js';
import type { ShippedRegulation } from '../contracts/regulation.js';
import { normRegisterLoaders } from '../generated/norms/index.js';
import { regulationLoaders } from '../generated/regulations/index.js';
import type { NormRegister } from '../norms/norm.js';

/**
 * Loads one of the shipped regulations on demand.
 * @returns the assembled regulation, or `regulation-unknown` with the id that was asked for.
 */
export async function loadRegulation(id: string): Promise<Result<ShippedRegulation>> {
  // The tests hold that every one of them passes the checks without a problem.
  return (await load(regulationLoaders, id)) as Result<ShippedRegulation>;
}

/**
 * Loads the register of norms of one of the shipped regulations, in the project's own words.
 * @returns the register, or `regulation-unknown` with the id that was asked for.
 */
export async function loadNorms(id: string): Promise<Result<NormRegister>> {
  return load(normRegisterLoaders, id);
}

async function load<Value>(
  loaders: Readonly<Record<string, () => Promise<Value>>>,
  id: string,
): Promise<Result<Value>> {
  const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (loader) return { ok: true, value: await loader(), problems: [] };
  const known = Object.keys(loaders).join(', ');
  return {
    ok: false,
    problems: [{ code: 'regulation-unknown', path: '', params: { id, known }, severity: 'error' }],
  };
}
