import type { Xml } from '../xml/element.js';
import type { PartKind } from '../xml/namespaces.js';

/** One file of a package with the id by which others refer to it. */
export interface Part {
  readonly id: string;
  readonly kind: PartKind;
  /** Path from the root of the package, without a leading slash. */
  readonly path: string;
  readonly root: Xml;
}
