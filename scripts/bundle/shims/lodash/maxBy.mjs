/**
 * @template Item
 * @param {readonly Item[] | null | undefined} list
 * @param {(item: Item) => number} measure
 * @returns {Item | undefined} the first of the largest, passing over what cannot be measured
 */
export default function maxBy(list, measure) {
  /** @type {Item | undefined} */
  let largest;
  let most = Number.NaN;
  for (const item of list ?? []) {
    const size = measure(item);
    if (Number.isNaN(most) ? !Number.isNaN(size) : size > most) {
      most = size;
      largest = item;
    }
  }
  return largest;
}
