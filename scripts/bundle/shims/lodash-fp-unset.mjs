import unset from 'lodash-es/unset.js';
import { cloneByPath, passingOverReadOnly } from './clone-by-path.mjs';

/**
 * `lodash/fp/unset` called with all its arguments.
 *
 * @param {string | readonly (string | number)[]} path
 * @param {unknown} object left as it is
 * @returns {unknown} a copy of `object` without `path`
 */
export default function unsetFp(path, object) {
  const copy = cloneByPath(object, path);
  passingOverReadOnly(() => unset(copy, path));
  return copy;
}
