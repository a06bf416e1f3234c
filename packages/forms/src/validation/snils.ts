const SHAPE = /^\d{3}-?\d{3}-?\d{3}[ -]?\d{2}$/u;

/** Numbers up to this one were issued without a check number. */
const LAST_UNCHECKED = 1_001_998;

/**
 * Whether the text is a СНИЛС with a right check number: the digits weighted 9…1, summed, modulo
 * 101, where 100 counts as 0. Accepts `123-456-789 00` and eleven digits in a row.
 */
export function isSnils(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const digits = Array.from(text.replace(/\D/gu, ''), Number);
  const number = Number(digits.slice(0, 9).join(''));
  if (number <= LAST_UNCHECKED) return true;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (9 - index), 0);
  return (sum % 101) % 100 === Number(digits.slice(9).join(''));
}
