/**
 * What an engine says that it saw, in one form for all: comparisons with both values and the answer,
 * connectives with theirs. Names of shared conditions are left out: json-rules-engine loses them.
 *
 * @param {string} fact
 * @param {string} operator
 * @param {unknown} actual
 * @param {unknown} expected
 * @param {boolean} met
 */
export const leaf = (fact, operator, actual, expected, met) => [
  fact,
  operator,
  actual,
  expected,
  met,
];

/**
 * @param {string} kind
 * @param {boolean} met
 * @param {readonly unknown[]} parts
 */
export const connective = (kind, met, parts) => [kind, met, parts];
