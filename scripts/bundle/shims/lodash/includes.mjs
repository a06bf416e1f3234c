/**
 * @param {readonly unknown[] | null | undefined} list
 * @param {unknown} value
 * @returns {boolean}
 */
export default function includes(list, value) {
  return list?.includes(value) ?? false;
}
