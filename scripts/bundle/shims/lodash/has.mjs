import { pathKeys } from './path-keys.mjs';

/**
 * @param {unknown} object
 * @param {string | readonly (string | number)[]} path
 * @returns {boolean} whether the path leads over own members only; a gap in a list is one
 */
export default function has(object, path) {
  const keys = pathKeys(path, object);
  let value = object;
  for (const key of keys) {
    if (value === null || value === undefined) return false;
    if (!Object.hasOwn(Object(value), key) && !isGap(value, key)) return false;
    value = /** @type {Record<string, unknown>} */ (value)[key];
  }
  return keys.length > 0;
}

/**
 * @param {unknown} value
 * @param {string} key
 */
function isGap(value, key) {
  return Array.isArray(value) && /^(0|[1-9]\d*)$/.test(key) && Number(key) < value.length;
}
