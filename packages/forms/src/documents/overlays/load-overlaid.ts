import type { Result } from '@semya/rules';
import type { CompiledDocument, Overlay } from '../../contracts/document.js';
import { overlays, sources } from '../../generated/catalogue.js';
import { compileSource } from '../compile/compile-source.js';
import { ownEntry } from '../own-entry.js';
import { failure, success, unknownDocument } from '../problem.js';
import { applyOverlay } from './apply-overlay.js';

/**
 * A document with an overlay that the package does not ship, on top of the regulation's own. Its
 * schema is interpreted: there are no compiled validators.
 *
 * Problems: `document-unknown`, and those of `applyOverlay` and `compileSource`.
 */
export async function loadOverlaid(
  id: string,
  overlay: Overlay,
  regulation: string | undefined,
): Promise<Result<CompiledDocument>> {
  const source = await ownEntry(sources, id)?.();
  if (source === undefined) return failure(unknownDocument(id));
  const shipped = await ownEntry(ownEntry(overlays, id), regulation)?.();
  const regional = shipped === undefined ? success(source) : applyOverlay(source, shipped);
  const overlaid = regional.ok ? applyOverlay(regional.value, overlay) : regional;
  if (!overlaid.ok) return overlaid;
  const shape = compileSource(overlaid.value);
  return shape.ok ? success({ ...shape.value, validators: new Map() }) : shape;
}
