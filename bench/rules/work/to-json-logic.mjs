const SYMBOLS = /** @type {Record<string, string>} */ ({
  equal: '===',
  notEqual: '!==',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
});

/**
 * The same rules in JSON Logic, shared conditions written out.
 *
 * @param {import('./rules.mjs').Pack} pack
 * @returns {object[]}
 */
export function toJsonLogic({ rules, named }) {
  /** @type {(condition: any) => object} */
  const convert = (condition) => {
    if (condition.condition !== undefined) return convert(named[condition.condition]);
    if (condition.all !== undefined) return { and: condition.all.map(convert) };
    if (condition.any !== undefined) return { or: condition.any.map(convert) };
    if (condition.not !== undefined) return { '!': [convert(condition.not)] };
    return convertLeaf(condition);
  };
  return rules.map(convert);
}

/** @param {import('./rules.mjs').Leaf} leaf */
function convertLeaf({ fact, path = '$', operator, value }) {
  const place = `${fact}${path.slice(1)}`.replaceAll(/\[(\d+)\]/g, '.$1');
  const [list = '', field = '', rest] = place.split(/\[\*\]\.?/);
  if (list !== place) return some(list, field, rest !== undefined, value);
  const actual = { var: place };
  const expected = expectedOf(value);
  if (operator === 'in') return { in: [actual, expected] };
  if (operator === 'notIn') return { '!': [{ in: [actual, expected] }] };
  if (operator === 'contains') return { in: [expected, actual] };
  if (operator === 'doesNotContain') return { '!': [{ in: [expected, actual] }] };
  return { [String(SYMBOLS[operator])]: [actual, expected] };
}

/** @param {any} value */
const expectedOf = (value) => (value?.fact === undefined ? value : { var: value.fact });

/** @type {(list: string, field: string, nested: boolean, value: unknown) => object} */
const some = (list, field, nested, value) => ({
  some: [
    { var: list },
    nested ? { in: [value, { var: field }] } : { '===': [{ var: field }, value] },
  ],
});
