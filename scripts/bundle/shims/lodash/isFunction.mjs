/**
 * @param {unknown} value
 * @returns {boolean}
 */
export default function isFunction(value) {
  return typeof value === 'function';
}
