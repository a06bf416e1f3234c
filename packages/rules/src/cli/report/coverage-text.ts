import type { LeafCoverage } from '../../leaf-coverage/leaf-coverage.js';
import { fill } from '../../explain/fill.js';
import { coverageTexts as texts, unseenTruths } from '../locale/ru-coverage.js';
import { indented } from './layout.js';

/** Leaves that rows have not seen in every truth, as lines; nothing when nobody asked. */
export function coverageText(leaves: readonly LeafCoverage[] | undefined): string {
  if (leaves === undefined) return '';
  const open = leaves.filter(({ unseen }) => unseen.length > 0);
  const heading = fill(open.length === 0 ? texts.full : texts.partial, {
    leaves: leaves.length,
    open: open.length,
  });
  const lines = open.map(({ at, unseen }) =>
    fill(texts.leaf, { at, unseen: unseen.map((truth) => unseenTruths[truth]).join(', ') }),
  );
  return `${indented([heading, ...indented(lines)]).join('\n')}\n`;
}
