import { firedOf } from './semya.mjs';

/**
 * @param {import('../work/rules.mjs').Pack} _pack
 * @param {{ module: string }} files
 * @returns {Promise<import('./contestant.mjs').Engine>}
 */
export async function create(_pack, { module }) {
  const { decide } = await import(module);
  return { decide, firedOf };
}
