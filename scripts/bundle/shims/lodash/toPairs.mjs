/**
 * @param {unknown} value
 * @returns {[string, unknown][]} an object's own members with their names, none of nothing
 */
export default function toPairs(value) {
  return Object.entries(Object(value));
}
