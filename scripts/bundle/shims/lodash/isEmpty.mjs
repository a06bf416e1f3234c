/**
 * @param {unknown} value
 * @returns {boolean} whether a text, list or object has nothing in it; true for anything else
 */
export default function isEmpty(value) {
  return typeof value === 'function' || Object.keys(Object(value)).length === 0;
}
