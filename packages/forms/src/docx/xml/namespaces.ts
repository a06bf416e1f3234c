/** Names that are part of the Office Open XML standard (ECMA-376, transitional). */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const WORD = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE,
} as const;

export const RELATIONSHIPS = { xmlns: `${PACKAGE}/relationships` } as const;
export const CONTENT_TYPES = { xmlns: `${PACKAGE}/content-types` } as const;
export const CORE_PROPERTIES = {
  'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
} as const;

export const relationshipType = {
  document: `${OFFICE}/officeDocument`,
  styles: `${OFFICE}/styles`,
  settings: `${OFFICE}/settings`,
  header: `${OFFICE}/header`,
  footer: `${OFFICE}/footer`,
  properties: `${PACKAGE}/relationships/metadata/core-properties`,
} as const;

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const contentType = {
  document: `${MAIN}.document.main+xml`,
  styles: `${MAIN}.styles+xml`,
  settings: `${MAIN}.settings+xml`,
  header: `${MAIN}.header+xml`,
  footer: `${MAIN}.footer+xml`,
  properties: 'application/vnd.openxmlformats-package.core-properties+xml',
} as const;

export type PartKind = keyof typeof contentType;
