import { everyElement, parseXml, type XmlElement } from './parse-xml.js';

export type Parts = ReadonlyMap<string, XmlElement>;

/** Every part of a file, parsed; throws where one is not well-formed. */
export const readParts = (files: ReadonlyMap<string, string>): Parts =>
  new Map([...files].map(([path, text]) => [path, parseXml(text)]));

const partAt = (parts: Parts, path: string): XmlElement => {
  const found = parts.get(path);
  if (!found) throw new Error(`no ${path}`);
  return found;
};

export const bodyOf = (parts: Parts): XmlElement => {
  const [body] = partAt(parts, 'word/document.xml').children;
  if (!body) throw new Error('no body');
  return body;
};

const SIGNS: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' };

/** Text of a paragraph, its line ends and tabs as signs. */
export const paragraphText = (paragraph: XmlElement): string =>
  everyElement(paragraph)
    .map(({ name, text, attributes }) => {
      if (name === 'w:t') return text;
      // A stop of a tab bears the same name as the tab, and has a place.
      return 'w:pos' in attributes ? '' : (SIGNS[name] ?? '');
    })
    .join('');

/** Texts of the paragraphs of a part, in their order. */
export const textsOf = (part: XmlElement): readonly string[] =>
  everyElement(part)
    .filter(({ name }) => name === 'w:p')
    .map(paragraphText);

/** Style of a paragraph. */
export const styleOf = (paragraph: XmlElement): string | undefined =>
  everyElement(paragraph).find(({ name }) => name === 'w:pStyle')?.attributes['w:val'];

/** References that lead nowhere: relationships, their targets, types of parts, styles. */
export const danglingReferences = (parts: Parts): readonly string[] => {
  const types = everyElement(partAt(parts, '[Content_Types].xml'));
  const typed = types.flatMap(({ attributes }) => attributes.PartName?.slice(1) ?? []);
  const written = [...parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
  const related = ['', 'word/'].flatMap((folder) => {
    const file = folder === '' ? '_rels/.rels' : 'word/_rels/document.xml.rels';
    return partAt(parts, file).children.map(({ attributes }) => ({
      id: attributes.Id ?? '',
      target: `${folder}${attributes.Target ?? ''}`,
    }));
  });
  const ids = new Set(related.map(({ id }) => id));
  const used = [...parts.values()]
    .flatMap(everyElement)
    .flatMap(({ attributes }) => attributes['r:id'] ?? []);
  return [
    ...typed.filter((path) => !parts.has(path)),
    ...written.filter((path) => !typed.includes(path)),
    ...written.filter((path) => !related.some(({ target }) => target === path)),
    ...related.filter(({ target }) => !parts.has(target)).map(({ target }) => target),
    ...used.filter((id) => !ids.has(id)),
    ...danglingStyles(parts),
  ];
};

const danglingStyles = (parts: Parts): readonly string[] => {
  const defined = new Set(
    everyElement(partAt(parts, 'word/styles.xml')).flatMap(
      ({ attributes }) => attributes['w:styleId'] ?? [],
    ),
  );
  return [...parts.values()]
    .flatMap(everyElement)
    .filter(({ name }) => ['w:pStyle', 'w:tblStyle', 'w:basedOn', 'w:next'].includes(name))
    .flatMap(({ attributes }) => attributes['w:val'] ?? [])
    .filter((id) => !defined.has(id));
};
