import clone from 'lodash-es/clone.js';
import isError from 'lodash-es/isError.js';
import isFunction from 'lodash-es/isFunction.js';
import isWeakMap from 'lodash-es/isWeakMap.js';
import toPath from 'lodash-es/toPath.js';

/**
 * A copy of `object` in which every container on the way along `path` is copied too: what
 * lodash/fp does before it lets a mutating function loose. Everything off the path is shared.
 *
 * @param {unknown} object
 * @param {string | readonly (string | number)[]} path
 * @returns {Record<string, unknown>}
 */
export function cloneByPath(object, path) {
  const keys = toPath(path);
  const result = /** @type {Record<string, unknown>} */ (clone(Object(object)));
  let nested = result;
  for (const [index, key] of keys.entries()) {
    const value = nested[key];
    if (value === null || value === undefined) break;
    if (isCopied(value)) {
      const copy = clone(index === keys.length - 1 ? value : Object(value));
      passingOverReadOnly(() => (nested[key] = copy));
    }
    nested = /** @type {Record<string, unknown>} */ (nested[key]);
  }
  return result;
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isCopied(value) {
  return !(isFunction(value) || isError(value) || isWeakMap(value));
}

/**
 * Runs a mutation as lodash's own sloppy-mode code does: a write to a read-only place (a letter of
 * a text, when a path leads into one) is passed over, where a module would throw.
 *
 * @param {() => unknown} mutate
 */
export function passingOverReadOnly(mutate) {
  try {
    mutate();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
