/**
 * @template Item
 * @param {Item[] | null | undefined} list is changed
 * @param {(item: Item, index: number) => unknown} matches
 * @returns {Item[]} what was taken out
 */
export default function remove(list, matches) {
  if (list === null || list === undefined) return [];
  const marks = list.map((item, index) => Boolean(matches(item, index)));
  const taken = list.filter((_, index) => marks[index]);
  list.splice(0, list.length, ...list.filter((_, index) => !marks[index]));
  return taken;
}
