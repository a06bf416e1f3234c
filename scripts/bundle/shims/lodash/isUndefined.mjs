/**
 * @param {unknown} value
 * @returns {boolean}
 */
export default function isUndefined(value) {
  return value === undefined;
}
