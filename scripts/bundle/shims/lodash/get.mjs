import { pathKeys } from './path-keys.mjs';

/**
 * @param {unknown} object
 * @param {string | readonly (string | number)[]} path
 * @returns {unknown} what is at the path, undefined when the path leads nowhere
 */
export default function get(object, path) {
  const path_ = pathKeys(path, object);
  let value = object;
  for (const key of path_) {
    if (value === null || value === undefined) return undefined;
    value = /** @type {Record<string, unknown>} */ (value)[key];
  }
  return path_.length === 0 ? undefined : value;
}
