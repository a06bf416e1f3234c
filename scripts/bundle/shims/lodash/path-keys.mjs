/** The parts of a path as lodash reads it: `a.b[0]["c.d"]`. */
const PART =
  /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;

const ESCAPED = /\\(\\)?/g;

/**
 * @param {string} text
 * @returns {string[]}
 */
function readPath(text) {
  const keys = text.startsWith('.') ? [''] : [];
  for (const [part, number, quote, quoted] of text.matchAll(PART)) {
    keys.push(quote === undefined ? (number ?? part) : (quoted ?? '').replace(ESCAPED, '$1'));
  }
  return keys;
}

/**
 * @param {string | readonly (string | number)[]} path
 * @param {unknown} [object] a member of which may have the whole text as its name
 * @returns {string[]} the names along a path
 */
export function pathKeys(path, object) {
  if (typeof path !== 'string') return path.map(String);
  if (object !== null && object !== undefined && path in Object(object)) return [path];
  return /^\w*$/.test(path) ? [path] : readPath(path);
}
