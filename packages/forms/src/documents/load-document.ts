import type { Result } from '@semya/rules';
import type { CompiledDocument, Overlay } from '../contracts/document.js';
import { compiled } from '../generated/catalogue.js';
import { ownEntry } from './own-entry.js';
import { failure, success, unknownDocument } from './problem.js';

export interface LoadOptions {
  /** Regulation whose overlay is applied; without an overlay of its own the document is as it is. */
  readonly regulation?: string;
  /** An overlay that the package does not ship, on top of the regulation's; interpreted, no eval. */
  readonly overlay?: Overlay;
}

/**
 * Loads a document of the catalogue, its schema and validators in a chunk of their own.
 *
 * Problems: `document-unknown`, and those of `applyOverlay`.
 */
export async function loadDocument(
  id: string,
  { regulation, overlay }: LoadOptions = {},
): Promise<Result<CompiledDocument>> {
  if (overlay !== undefined) {
    // Applying an overlay takes the whole compilation along; most hosts never need it.
    const { loadOverlaid } = await import('./overlays/load-overlaid.js');
    return loadOverlaid(id, overlay, regulation);
  }
  const variants = ownEntry(compiled, id);
  const load = ownEntry(variants, regulation) ?? variants?.base;
  return load === undefined ? failure(unknownDocument(id)) : success(await load());
}
