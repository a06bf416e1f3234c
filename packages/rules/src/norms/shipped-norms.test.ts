import { describe, expect, it } from 'vitest';
import { elementsOf } from '../check/elements.js';
import { loadNorms, loadRegulation, regulationIds } from '../regulations/index.js';
import { holdNorms, notHeld } from './hold-norms.js';

describe.each(regulationIds)('%s', (id) => {
  it('holds every norm of its register by an element of a fitting kind', async () => {
    const [regulation, register] = [await loadRegulation(id), await loadNorms(id)];
    if (!regulation.ok || !register.ok) throw new Error(`${id} is shipped`);
    const open = notHeld(holdNorms(register.value, elementsOf(regulation.value)));
    expect(open.map(({ norm, mentions }) => [norm.id, norm.kind, mentions])).toEqual([]);
  });

  it('has a register of norms, each there once', async () => {
    const register = await loadNorms(id);
    const ids = register.ok ? register.value.norms.map((norm) => norm.id) : [];
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
