import type { Result } from '../contracts/problem.js';
import type { Regulation } from '../contracts/regulation.js';
import { regulationLoaders } from '../generated/regulations/index.js';

export { russianCalendarData } from '../generated/calendars/russia.js';
export { regulationIds } from '../generated/regulations/index.js';
export { vocabulary } from '../generated/vocabulary.js';
export { assemblePack } from '../pack/assemble-pack.js';

/**
 * Loads one of the shipped regulations on demand.
 * @returns the assembled regulation, or `regulation-unknown` with the id that was asked for.
 */
export async function loadRegulation(id: string): Promise<Result<Regulation>> {
  const load = Object.hasOwn(regulationLoaders, id) ? regulationLoaders[id] : undefined;
  if (!load) {
    const known = Object.keys(regulationLoaders).join(', ');
    return {
      ok: false,
      problems: [
        { code: 'regulation-unknown', path: '', params: { id, known }, severity: 'error' },
      ],
    };
  }
  return { ok: true, value: await load(), problems: [] };
}
