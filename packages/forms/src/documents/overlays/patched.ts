import type { Problem } from '@semya/rules/conditions';
import type { OverlayPatch } from '../../contracts/document.js';
import type { DocumentSource } from '../document-source.js';

/** A document with one more patch, or why the patch does not fit; paths are within the patch. */
export type Patched =
  { readonly source: DocumentSource } | { readonly problems: readonly Problem[] };

export type PatchOf<Operation extends OverlayPatch['op']> = Extract<
  OverlayPatch,
  { readonly op: Operation }
>;
