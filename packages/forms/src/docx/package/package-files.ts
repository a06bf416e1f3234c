import { element, part, type Xml } from '../xml/element.js';
import { CONTENT_TYPES, contentType, RELATIONSHIPS, relationshipType } from '../xml/namespaces.js';
import type { Part } from './parts.js';

const RELATIONSHIP_FILE = 'application/vnd.openxmlformats-package.relationships+xml';

/**
 * The files of a package by their paths: the parts, what each of them is, and which refers to
 * which.
 *
 * @param document the main part, which refers to `attached` by their ids
 * @param properties stands beside it
 */
export const packageFiles = (
  document: Part,
  attached: readonly Part[],
  properties: Part,
): ReadonlyMap<string, string> => {
  const parts = [document, ...attached, properties];
  return new Map([
    ['[Content_Types].xml', part(contentTypes(parts))],
    ['_rels/.rels', part(relationships([document, properties], ''))],
    ['word/_rels/document.xml.rels', part(relationships(attached, 'word/'))],
    ...parts.map(({ path, root }) => [path, part(root)] as const),
  ]);
};

const contentTypes = (parts: readonly Part[]): Xml =>
  element('Types', CONTENT_TYPES, [
    element('Default', { Extension: 'rels', ContentType: RELATIONSHIP_FILE }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ path, kind }) =>
      element('Override', { PartName: `/${path}`, ContentType: contentType[kind] }),
    ),
  ]);

const relationships = (parts: readonly Part[], folder: string): Xml =>
  element(
    'Relationships',
    RELATIONSHIPS,
    parts.map(({ id, kind, path }) =>
      element('Relationship', {
        Id: id,
        Type: relationshipType[kind],
        Target: path.slice(folder.length),
      }),
    ),
  );
