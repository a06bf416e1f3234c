import { cloneByPath } from './clone-by-path.mjs';
import { pathKeys } from './lodash/path-keys.mjs';

/** @typedef {Record<string, unknown>} Members */

/**
 * `lodash/fp/unset` called with all its arguments.
 *
 * @param {string | readonly (string | number)[]} path
 * @param {unknown} object left as it is
 * @returns {unknown} a copy of `object` without `path`
 */
export default function unsetFp(path, object) {
  const copy = cloneByPath(object, path);
  const keys = pathKeys(path, copy);
  const name = keys.pop();
  if (name === undefined || name === '__proto__' || keys.some((key) => UNSAFE.has(key)))
    return copy;
  /** @type {Members | null | undefined} */
  let nested = copy;
  for (const key of keys) nested = /** @type {Members | null | undefined} */ (nested?.[key]);
  if (typeof nested === 'object' && nested !== null) Reflect.deleteProperty(nested, name);
  return copy;
}

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);
