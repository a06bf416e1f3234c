/**
 * @template Item
 * @param {readonly Item[] | null | undefined} list
 * @returns {Item | undefined}
 */
export default function last(list) {
  return list?.at(-1);
}
