const LETTERS = 26;

/** Letters of a column counted from 0: `0 //=> 'A'`, `27 //=> 'AB'`. */
export const columnLetters = (index: number): string => {
  const last = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? last : `${columnLetters(Math.floor(index / LETTERS) - 1)}${last}`;
};

/** Address as Excel shows it, row and column counted from 0: `(6, 1) //=> 'B7'`. */
export const cellAddress = (row: number, column: number): string =>
  `${columnLetters(column)}${row + 1}`;
