const decodeToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** Cuts a JSON pointer into its keys; the root has none. */
export const pointerTokens = (pointer: string): readonly string[] =>
  pointer.split('/').slice(1).map(decodeToken);

const memberOf = (container: unknown, key: string): unknown =>
  typeof container === 'object' && container !== null && Object.hasOwn(container, key)
    ? (container as Readonly<Record<string, unknown>>)[key]
    : undefined;

/** The value at a JSON pointer, or undefined where the data have no such place. */
export const valueAt = (data: unknown, pointer: string): unknown =>
  pointerTokens(pointer).reduce(memberOf, data);

const isRowToken = (token: string | undefined): boolean =>
  token === '*' || /^\d+$/.test(token ?? '');

/** Whether a path with `*` for each row covers a pointer, or something that the pointer lies in. */
export const covers = (path: string, pointer: string): boolean => {
  const tokens = pointerTokens(pointer);
  const pattern = pointerTokens(path);
  return (
    pattern.length <= tokens.length &&
    pattern.every(
      (key, index) => key === tokens[index] || (key === '*' && isRowToken(tokens[index])),
    )
  );
};

/** The row of `pointer` in which the conditions of a field read `./x`: the innermost; else the record. */
export const rowWithin = (path: string, pointer: string): string => {
  const last = pointerTokens(path).lastIndexOf('*');
  return last < 0
    ? ''
    : pointer
        .split('/')
        .slice(0, last + 2)
        .join('/');
};

/**
 * A path of a condition as a pointer: `./x` in the row at hand, `/rows/*\/x` in the row of that
 * list that is at hand. Undefined: no such row is at hand.
 */
export const pointerInRow = (path: string, row: string): string | undefined => {
  if (path.startsWith('./')) return `${row}${path === './' ? '' : path.slice(1)}`;
  const star = path.lastIndexOf('/*');
  if (star < 0) return path;
  const list = path.slice(0, star + 2);
  const depth = pointerTokens(list).length;
  const around = row
    .split('/')
    .slice(0, depth + 1)
    .join('/');
  return covers(list, around) ? `${around}${path.slice(star + 2)}` : undefined;
};
