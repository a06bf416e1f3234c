/** @typedef {Record<string, unknown>} Members */

/**
 * @param {unknown} value
 * @returns {unknown} a copy that shares no list, object or date with the value; anything else that
 *   is inside is shared
 */
export default function cloneDeep(value) {
  if (typeof value === 'function' || value instanceof Error) return {};
  return clone(value);
}

/**
 * @param {unknown} value
 * @returns {unknown}
 */
function clone(value) {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, clone);
  if (value instanceof Date) return new Date(value);
  if (Object.prototype.toString.call(value) !== '[object Object]') return value;
  const copy = /** @type {Members} */ (
    Object.create(Object.getPrototypeOf(value) ?? Object.prototype)
  );
  for (const [name, member] of Object.entries(value)) copy[name] = clone(member);
  return copy;
}
