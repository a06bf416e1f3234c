/**
 * @template Item
 * @param {readonly Item[] | null | undefined} list
 * @param {(item: Item, index: number) => unknown} matches
 * @returns {Item | undefined}
 */
export default function find(list, matches) {
  return list?.find((item, index) => matches(item, index));
}
