import { pathKeys } from './lodash/path-keys.mjs';

/** @typedef {Record<string, unknown>} Members */

/**
 * A copy of `object` in which every container on the way along `path` is copied too: what
 * lodash/fp does before it lets a mutating function loose. Everything off the path is shared.
 *
 * @param {unknown} object
 * @param {string | readonly (string | number)[]} path
 * @returns {Members}
 */
export function cloneByPath(object, path) {
  const keys = pathKeys(path);
  const result = shallowCopy(object);
  let nested = result;
  for (const [index, key] of keys.entries()) {
    const value = key === '__proto__' ? undefined : nested[key];
    if (value === null || value === undefined) break;
    const isLeaf = index === keys.length - 1 && typeof value !== 'object';
    if (typeof value !== 'function' && !isLeaf) assign(nested, key, shallowCopy(value));
    nested = /** @type {Members} */ (nested[key]);
  }
  return result;
}

/**
 * @param {unknown} value
 * @returns {Members} a copy one level deep; a text or number becomes an object of its own
 */
function shallowCopy(value) {
  if (Array.isArray(value)) return /** @type {any} */ ([...value]);
  if (value instanceof Date) return /** @type {any} */ (new Date(value));
  const object = Object(value);
  if (Object.prototype.toString.call(value) !== '[object Object]') return object;
  return Object.assign(Object.create(Object.getPrototypeOf(object) ?? Object.prototype), object);
}

/**
 * Writes as lodash's own sloppy-mode code does: a read-only place (a letter of a text, when a path
 * leads into one) is passed over, where a module would throw.
 *
 * @param {Members} object
 * @param {string} key
 * @param {unknown} value
 */
export function assign(object, key, value) {
  if (typeof object === 'object') Reflect.set(object, key, value);
}
