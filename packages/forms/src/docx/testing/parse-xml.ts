/** An element as the tests see it; `text` is what stands in it, with that of its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TAG = /^<(\/?)([A-Za-z][\w:.-]*)((?: [A-Za-z][\w:.-]*="[^"<]*")*)(\/?)>$/;
const ATTRIBUTE = / ([\w:.-]+)="([^"]*)"/g;
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot);)/;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const plain = (text: string): string => {
  if (STRAY_AMPERSAND.test(text) || FORBIDDEN.test(text)) throw new Error('not a text of XML');
  return text.replace(/&\w+;/g, (sign) => SIGNS[sign] ?? sign);
};

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const attributesOf = (text: string): Readonly<Record<string, string>> => {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', said = '']) => [
    name,
    plain(said),
  ]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`repeated: ${text}`);
  return attributes;
};

/**
 * Reads XML that has nothing but elements, attributes and text, and throws at anything that is not
 * well-formed: it takes no advice from the code that wrote it.
 */
export const parseXml = (xml: string): XmlElement => {
  if (!xml.startsWith(DECLARATION)) throw new Error('no declaration');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const close = (name: string): void => {
    const done = open.pop();
    const around = open.at(-1);
    if (done?.name !== name || !around) throw new Error(`</${name}> closes nothing`);
    around.children.push(done);
    around.text += done.text;
  };
  let at = DECLARATION.length;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const here = open.at(-1) ?? root;
    if (next !== at) {
      here.text += plain(xml.slice(at, next === -1 ? undefined : next));
      at = next === -1 ? xml.length : next;
      continue;
    }
    const end = xml.indexOf('>', at) + 1;
    const [, slash, name = '', attributes = '', empty] = TAG.exec(xml.slice(at, end)) ?? [];
    if (name === '') throw new Error(`not a tag: ${xml.slice(at, at + 80)}`);
    if (slash === '')
      open.push({ name, attributes: attributesOf(attributes), children: [], text: '' });
    if (slash !== '' || empty !== '') close(name);
    at = end;
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !only) throw new Error('not one element');
  return only;
};

/** Every element under one, itself first, in the order of the document. */
export const everyElement = (from: XmlElement): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  const collect = (one: XmlElement): void => {
    found.push(one);
    one.children.forEach(collect);
  };
  collect(from);
  return found;
};
