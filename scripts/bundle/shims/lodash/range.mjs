/**
 * @param {number} start
 * @param {number} end not included
 * @param {number} step
 * @returns {number[]}
 */
export default function range(start, end, step) {
  const length = Math.max(Math.ceil((end - start) / step), 0);
  return Array.from({ length }, (_, index) => start + index * step);
}
