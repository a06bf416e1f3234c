/**
 * @template Item, Result
 * @param {readonly Item[] | null | undefined} list
 * @param {(result: Result, item: Item, index: number) => Result} add
 * @param {Result} initial
 * @returns {Result}
 */
export default function reduce(list, add, initial) {
  return (list ?? []).reduce((result, item, index) => add(result, item, index), initial);
}
