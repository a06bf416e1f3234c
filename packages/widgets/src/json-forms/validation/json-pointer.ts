const unescape = (segment: string): string => segment.replace(/~1/g, '/').replace(/~0/g, '~');

/** Segments of a JSON pointer, unescaped. */
export const pointerSegments = (pointer: string): readonly string[] =>
  pointer === '' ? [] : pointer.slice(1).split('/').map(unescape);

/** The value that a JSON pointer names, `undefined` when there is none. */
export function atPointer(root: unknown, pointer: string): unknown {
  return pointerSegments(pointer).reduce<unknown>((value, segment) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, segment)
      ? (value as Readonly<Record<string, unknown>>)[segment]
      : undefined;
  }, root);
}
