import { encodableTitles, normKinds, normWords } from '../locale/ru-norms.js';
import { fill } from '../explain/fill.js';
import { notHeld, type HeldNorm } from './hold-norms.js';
import { normTable, type NormRow } from './norm-table.js';

/** The norms of one regulation as a Russian table of fixed width. */
export function describeNorms(regulation: string, held: readonly HeldNorm[]): string {
  const count = held.filter(({ holders }) => holders.length > 0).length;
  const { heading, kind, encodable, held: heldWord, by, open, lost } = normWords;
  const rows = [[kind, encodable, heldWord, by], ...normTable(held).map(cellsOf)];
  const missing = notHeld(held).map(({ norm }) => `  ${norm.id} (п. ${norm.clause}): ${norm.text}`);
  const gone = held.filter(({ norm, holders }) => norm.heldBy === 'lost' && holders.length === 0);
  return [
    fill(heading, { regulation, held: count, norms: held.length }),
    ...inColumns(rows),
    ...(missing.length === 0 ? [] : [open, ...missing]),
    ...(gone.length === 0 ? [] : [fill(lost, { ids: gone.map(({ norm }) => norm.id).join(', ') })]),
    '',
  ].join('\n');
}

/** Each norm with its elements, for those who look for one. */
export function listHolders(held: readonly HeldNorm[]): readonly string[] {
  return held.map(({ norm, holders }) => `${norm.id}: ${holders.join(', ') || '–'}`);
}

function cellsOf({ kind, encodable, norms, held, by }: NormRow): readonly string[] {
  return [
    normKinds[kind] ?? kind,
    encodableTitles[encodable] ?? encodable,
    `${held}/${norms}`,
    by.map(([element, count]) => `${element} ${count}`).join(', '),
  ];
}

function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}
