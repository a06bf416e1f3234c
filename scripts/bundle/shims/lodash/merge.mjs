/** @typedef {Record<string, unknown>} Members */

/**
 * @param {object} target is changed
 * @param {readonly unknown[]} sources each wins over those before it, member by member; undefined
 *   wins over nothing
 * @returns {object} the target
 */
export default function merge(target, ...sources) {
  for (const source of sources) mergeOne(/** @type {Members} */ (target), source);
  return target;
}

/**
 * @param {Members} target
 * @param {unknown} source
 */
function mergeOne(target, source) {
  for (const [name, member] of Object.entries(Object(source))) {
    if (name === '__proto__' || (name === 'constructor' && typeof member === 'function')) continue;
    if (Array.isArray(member) || isPlain(member)) {
      const there = target[name];
      const merged = Array.isArray(member)
        ? Array.isArray(there)
          ? there
          : []
        : typeof there === 'object' && there !== null
          ? there
          : {};
      mergeOne(/** @type {Members} */ (merged), member);
      target[name] = merged;
    } else if (!(name in target) || (member !== undefined && member !== target[name])) {
      target[name] = member;
    }
  }
}

/**
 * @param {unknown} value
 * @returns {boolean}
 */
function isPlain(value) {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = /** @type {unknown} */ (Object.getPrototypeOf(value));
  return prototype === null || prototype === Object.prototype;
}
