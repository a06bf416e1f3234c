/**
 * @param {unknown} value
 * @returns {string[]} the names of an object's own members, none of nothing
 */
export default function keys(value) {
  return Object.keys(Object(value));
}
