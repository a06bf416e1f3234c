/**
 * @template Item
 * @param {readonly Item[] | null | undefined} list
 * @param {(item: Item, index: number) => unknown} matches
 * @returns {Item[]}
 */
export default function filter(list, matches) {
  return list?.filter((item, index) => matches(item, index)) ?? [];
}
