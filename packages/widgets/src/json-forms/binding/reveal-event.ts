/**
 * Asks an element with `data-path` to show what it holds back of a data path below it: a closed row,
 * a row out of sight. Whoever shows more than before calls `preventDefault`.
 */
export const REVEAL = 'semya-reveal';

export const revealEvent = (path: string): CustomEvent<string> =>
  new CustomEvent(REVEAL, { detail: path, cancelable: true });

/** The row of an array that a path leads through; `undefined` when it leads to none. */
export function rowOnTheWay(array: string, path: string): number | undefined {
  const [head = ''] = path.slice(array === '' ? 0 : array.length + 1).split('.');
  return /^\d+$/.test(head) ? Number(head) : undefined;
}
