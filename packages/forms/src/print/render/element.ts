/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Makes an element with a class and children; texts go in as text, never as markup. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  ownerDocument: Document,
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = ownerDocument.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
};

/** Ruled lines to write on; they hold no text, so a screen reader passes them by. */
export const ruledLines = (ownerDocument: Document, count: number): readonly HTMLElement[] =>
  Array.from({ length: count }, () => element(ownerDocument, 'span', 'ruled'));
