declare const written: unique symbol;

/** Markup that is well-formed already; any other text has to go through `content`. */
export type Xml = string & { readonly [written]: true };

export type Attributes = Readonly<Record<string, string | number>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Halves of a surrogate pair and control characters, which no XML may hold, even escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Any text as the content of an element. */
export const content = (text: string): Xml => escaped(text) as Xml;

/** An element; values of attributes are escaped, children are markup already. */
export const element = (
  name: string,
  attributes: Attributes = {},
  children: readonly Xml[] = [],
): Xml => {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = children.join('');
  return (inside === '' ? `<${name}${head}/>` : `<${name}${head}>${inside}</${name}>`) as Xml;
};

/** An element that says one thing: `<w:jc w:val="center"/>`. */
export const value = (name: string, said: string | number): Xml => element(name, { 'w:val': said });

/** A part of a package: its root element under the declaration. */
export const part = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
