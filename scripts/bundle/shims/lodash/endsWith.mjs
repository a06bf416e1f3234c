/**
 * @param {string | null | undefined} text
 * @param {string} ending
 * @returns {boolean}
 */
export default function endsWith(text, ending) {
  return (text ?? '').endsWith(ending);
}
