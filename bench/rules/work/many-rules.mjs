/**
 * Many rules out of few: each is one of the sixty with its numbers moved and a comparison of its
 * own, so that no two are alike.
 *
 * @param {import('./rules.mjs').Pack} pack
 * @param {number} count
 * @returns {import('./rules.mjs').Pack}
 */
export function multiply({ rules, named }, count) {
  const many = Array.from({ length: count }, (_, index) => {
    const variant = Math.floor(index / rules.length);
    const rule = /** @type {import('./rules.mjs').Condition} */ (rules[index % rules.length]);
    const own = { fact: 'income', path: '$.total', operator: 'greaterThan', value: 97 * index };
    return { all: [moved(rule, variant), own] };
  });
  return { rules: many, named };
}

/**
 * @param {any} condition
 * @param {number} variant
 * @returns {any}
 */
function moved(condition, variant) {
  if (Array.isArray(condition)) return condition.map((part) => moved(part, variant));
  if (typeof condition !== 'object' || condition === null) return condition;
  if (typeof condition.value === 'number') {
    const { value } = condition;
    return { ...condition, value: value > 100 ? value + 250 * variant : value + (variant % 4) };
  }
  return Object.fromEntries(
    Object.entries(condition).map(([key, part]) => [
      key,
      key === 'value' ? part : moved(part, variant),
    ]),
  );
}
