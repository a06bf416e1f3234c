import type { Result } from '@semya/rules';
import type { CompiledDocument, Overlay } from '../contracts/document.js';
import { compiled, overlays, sources } from '../generated/catalogue.js';
import { compileSource } from './compile/compile-source.js';
import { applyOverlay } from './overlays/apply-overlay.js';
import { failure, problem, success } from './problem.js';

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
  if (overlay !== undefined) return loadOverlaid(id, overlay, regulation);
  const variants = ownEntry(compiled, id);
  const load = ownEntry(variants, regulation) ?? variants?.base;
  return load === undefined ? unknownDocument(id) : success(await load());
}

async function loadOverlaid(
  id: string,
  overlay: Overlay,
  regulation: string | undefined,
): Promise<Result<CompiledDocument>> {
  const source = await ownEntry(sources, id)?.();
  if (source === undefined) return unknownDocument(id);
  const shipped = await ownEntry(ownEntry(overlays, id), regulation)?.();
  const regional = shipped === undefined ? success(source) : applyOverlay(source, shipped);
  const overlaid = regional.ok ? applyOverlay(regional.value, overlay) : regional;
  if (!overlaid.ok) return overlaid;
  const shape = compileSource(overlaid.value);
  return shape.ok ? success({ ...shape.value, validators: new Map() }) : shape;
}

const unknownDocument = (id: string): Result<CompiledDocument> =>
  failure(problem('document-unknown', '', { document: id }));

/** An entry of a table by a key from outside: never one of `Object.prototype`. */
const ownEntry = <Value>(
  table: Readonly<Record<string, Value>> | undefined,
  key: string | undefined,
): Value | undefined =>
  table !== undefined && key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
