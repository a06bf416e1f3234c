const UPPER = 'A-Z\\xc0-\\xd6\\xd8-\\xde';
const LOWER = 'a-z\\xdf-\\xf6\\xf8-\\xff';
const BREAK =
  '\\xd7\\xf7\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xbf\\u2000-\\u206f\\u1680\\u180e\\u3000\\ufeff';
const OTHER = `[^\\ud800-\\udfff${BREAK}\\d\\u2700-\\u27bf${LOWER}${UPPER}]`;

/** What lodash takes for a word: `fooBar` has two, `HTMLForm` two, `2nd` one, `abc12` two. */
const WORD = new RegExp(
  [
    `[${UPPER}]?[${LOWER}]+(?=[${BREAK}${UPPER}]|$)`,
    `(?:[${UPPER}]|${OTHER})+(?=[${BREAK}]|[${UPPER}](?:[${LOWER}]|${OTHER})|$)`,
    `[${UPPER}]?(?:[${LOWER}]|${OTHER})+`,
    `[${UPPER}]+`,
    '\\d*(?:1ST|2ND|3RD|(?![123])\\dTH)(?=\\b|[a-z_])',
    '\\d*(?:1st|2nd|3rd|(?![123])\\dth)(?=\\b|[A-Z_])',
    '\\d+',
    '[\\u2700-\\u27bf]|[\\ud800-\\udbff][\\udc00-\\udfff]',
  ].join('|'),
  'g',
);

/** A name without capitals after small letters, digits beside letters, or signs: split at spaces. */
const PLAIN_WORD = /[a-zA-Z0-9]+/g;
const NOT_PLAIN = /[a-z][A-Z]|[A-Z]{2}[a-z]|[0-9][a-zA-Z]|[a-zA-Z][0-9]|[^a-zA-Z0-9 ]/;

/** Latin letters that do not fall apart into a letter and a mark. */
const SPECIAL = new Map(
  Object.entries({
    ...{ Æ: 'Ae', æ: 'ae', Ð: 'D', ð: 'd', Ø: 'O', ø: 'o', Þ: 'Th', þ: 'th', ß: 'ss', Đ: 'D' },
    ...{ đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i', Ĳ: 'IJ', ĳ: 'ij', ĸ: 'k', Ŀ: 'L', ŀ: 'l', Ł: 'L', ł: 'l' },
    ...{ ŉ: "'n", Ŋ: 'N', ŋ: 'n', Œ: 'Oe', œ: 'oe', Ŧ: 'T', ŧ: 't', ſ: 's' },
  }),
);

/** @param {string} letter */
const plainLetter = (letter) => SPECIAL.get(letter) ?? letter.normalize('NFD').charAt(0);

/** @param {string} word */
function capitalised(word) {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

/**
 * A label out of a name: `firstName` gives `First Name`. Marks on Latin letters are dropped; emoji
 * made of several signs, which lodash keeps together, are not.
 *
 * @param {string} name
 * @returns {string}
 */
export default function startCase(name) {
  const text = name
    .replace(/[\xc0-\xd6\xd8-\xf6\xf8-\u017f]/g, plainLetter)
    .replace(/[\u0300-\u036f\ufe20-\ufe2f\u20d0-\u20ff'’]/g, '');
  const words = text.match(NOT_PLAIN.test(text) ? WORD : PLAIN_WORD) ?? [];
  return words.map(capitalised).join(' ');
}
