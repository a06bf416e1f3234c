/** @typedef {Record<string, unknown>} Members */

/**
 * @param {unknown} one
 * @param {unknown} other
 * @returns {boolean} whether two values hold the same; what is no list, object or date is the same
 *   only as itself
 */
export default function isEqual(one, other) {
  return sameContent(one, other, new Map());
}

/**
 * @param {unknown} one
 * @param {unknown} other
 * @param {Map<unknown, unknown>} underWay pairs being compared further up: a circle closes there
 * @returns {boolean}
 */
function sameContent(one, other, underWay) {
  if (one === other || (one !== one && other !== other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  const kind = kindOf(one);
  if (kind !== kindOf(other)) return false;
  if (kind === '[object Date]') return sameContent(Number(one), Number(other), underWay);
  if (underWay.has(one)) return underWay.get(one) === other;
  underWay.set(one, other);
  const same =
    kind === '[object Array]' ? sameItems : kind === '[object Object]' ? sameMembers : no;
  const result = same(one, other, underWay);
  underWay.delete(one);
  return result;
}

/** @param {object} value */
const kindOf = (value) => Object.prototype.toString.call(value);

const no = () => false;

/** @type {(one: object, other: object, underWay: Map<unknown, unknown>) => boolean} */
function sameItems(one, other, underWay) {
  const [items, others] = [/** @type {unknown[]} */ (one), /** @type {unknown[]} */ (other)];
  if (items.length !== others.length) return false;
  for (let index = 0; index < items.length; index += 1) {
    if (!sameContent(items[index], others[index], underWay)) return false;
  }
  return true;
}

/** @type {(one: object, other: object, underWay: Map<unknown, unknown>) => boolean} */
function sameMembers(one, other, underWay) {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  const [members, others] = [/** @type {Members} */ (one), /** @type {Members} */ (other)];
  return (
    names.every(
      (name) => Object.hasOwn(other, name) && sameContent(members[name], others[name], underWay),
    ) &&
    (names.includes('constructor') || sameClass(one, other))
  );
}

/** @type {(one: object, other: object) => boolean} */
function sameClass(one, other) {
  if (!('constructor' in one) || !('constructor' in other)) return true;
  return one.constructor === other.constructor;
}
