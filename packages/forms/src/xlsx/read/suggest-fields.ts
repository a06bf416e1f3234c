import { comparable } from '../cells/plain-text.js';
import type { SheetColumn } from '../columns/sheet-column.js';
import type { Candidate } from './journal-sheet.js';

/** Below this two titles have nothing in common; from the next one on the field is suggested. */
const SIMILAR = 0.35;
const ALIKE = 0.7;
const MOST_CANDIDATES = 5;

const pairs = (text: string): readonly string[] =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_pair, at) => text.slice(at, at + 2));

/** How alike two titles are, by the pairs of letters that they share (Dice): 0 to 1. */
export const likeness = (one: string, other: string): number => {
  const [left, right] = [comparable(one), comparable(other)];
  if (left === right) return 1;
  const unmatched = [...pairs(right)];
  const total = pairs(left).length + unmatched.length;
  const shared = pairs(left).filter((pair) => {
    const at = unmatched.indexOf(pair);
    if (at === -1) return false;
    unmatched.splice(at, 1);
    return true;
  });
  return total === 0 ? 0 : (2 * shared.length) / total;
};

export interface Suggestion {
  readonly field?: string;
  readonly candidates: readonly Candidate[];
}

/** For each title of a file the fields it may stand for; no field is suggested twice. */
export const suggestFields = (
  titles: readonly string[],
  fields: readonly SheetColumn[],
): readonly Suggestion[] => {
  const candidates = titles.map((title) =>
    fields
      .map((field): Candidate => ({
        path: field.path,
        title: field.title,
        likeness: likeness(title, field.title),
      }))
      .filter((candidate) => candidate.likeness >= SIMILAR)
      .sort((one, other) => other.likeness - one.likeness)
      .slice(0, MOST_CANDIDATES),
  );
  const taken = new Map<number, string>();
  const likest = candidates
    .flatMap((all, index) => all.map((candidate) => ({ index, ...candidate })))
    .filter((candidate) => candidate.likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { index, path } of likest) {
    const overlaps = [...taken.values()].some((other) => isWithin(path, other));
    if (!taken.has(index) && !overlaps) taken.set(index, path);
  }
  return candidates.map((all, index) => {
    const field = taken.get(index);
    return { candidates: all, ...(field !== undefined && { field }) };
  });
};

/** Whether one field is the other or a part of it. */
export const isWithin = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
