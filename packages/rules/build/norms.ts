import process from 'node:process';
import { elementsOf } from '../src/check/elements.js';
import { fill } from '../src/explain/fill.js';
import { normWords } from '../src/locale/ru-norms.js';
import { describeNorms, listHolders } from '../src/norms/describe-norms.js';
import { holdNorms, notHeld } from '../src/norms/hold-norms.js';
import { loadNorms, loadRegulation, regulationIds } from '../src/regulations/index.js';

/**
 * Prints, per regulation and kind, how many norms are encoded and by which elements; `--list` names
 * the elements of each norm, `--json` is for machines. Ends with 1 when a norm is held by nothing.
 */
const [asList, asJson] = [process.argv.includes('--list'), process.argv.includes('--json')];
const found = await Promise.all(
  regulationIds.map(async (id) => {
    const [regulation, register] = await Promise.all([loadRegulation(id), loadNorms(id)]);
    if (!regulation.ok || !register.ok) throw new Error(`${id} cannot be loaded`);
    return { id, held: holdNorms(register.value, elementsOf(regulation.value)) };
  }),
);

if (asJson) {
  const rows = found.flatMap(({ id, held }) =>
    held.map(({ norm, holders }) => ({ regulation: id, norm: norm.id, kind: norm.kind, holders })),
  );
  console.log(JSON.stringify(rows, undefined, 2));
} else {
  for (const { id, held } of found) {
    console.log(asList ? listHolders(held).join('\n') : describeNorms(id, held));
  }
  const all = found.flatMap(({ held }) => held);
  const count = all.filter(({ holders }) => holders.length > 0).length;
  if (!asList) console.log(fill(normWords.total, { norms: all.length, held: count }));
}
if (found.some(({ held }) => notHeld(held).length > 0)) process.exitCode = 1;
