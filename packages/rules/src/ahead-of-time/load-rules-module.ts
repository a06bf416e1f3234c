import type { Result } from '../contracts/problem.js';
import { rulesModuleLoaders } from '../generated/ahead-of-time/index.js';
import type { RulesModule } from './write-regulation-module.js';

/**
 * Loads the module, written when this package was built, of one of the shipped regulations.
 * @returns the module, or `regulation-unknown` with the id that was asked for.
 */
export async function loadRulesModule(id: string): Promise<Result<RulesModule>> {
  const load = Object.hasOwn(rulesModuleLoaders, id) ? rulesModuleLoaders[id] : undefined;
  if (load) return { ok: true, value: await load(), problems: [] };
  const known = Object.keys(rulesModuleLoaders).join(', ');
  return {
    ok: false,
    problems: [{ code: 'regulation-unknown', path: '', params: { id, known }, severity: 'error' }],
  };
}
