import { CONDITIONS_FILE, HEAD_FILE, LIST_PARTS, fileOfPart } from './pack-parts.js';

/**
 * The file of a pack in which a pointer into the assembled regulation stands. The pointer is the
 * same inside the file: `/deadlines/0/term` is `/deadlines/0/term` of `deadlines.json`. None for a
 * pointer into the vocabulary (`/facts/…`), against which the pack is compiled.
 */
export function fileOfPointer(pointer: string): string | undefined {
  const [, first = ''] = pointer.split('/');
  if (first === 'facts') return undefined;
  if (first === 'conditions') return CONDITIONS_FILE;
  const part = LIST_PARTS.find((name) => name === first);
  return part === undefined ? HEAD_FILE : fileOfPart(part);
}
