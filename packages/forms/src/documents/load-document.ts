import type { Result } from '@semya/rules/conditions';
import type { CompiledDocument } from '../contracts/document.js';
import { compiled } from '../generated/catalogue.js';
import { failure, problem, success } from './problem.js';

export interface LoadOptions {
  /** Regulation whose overlay is applied; without an overlay of its own the document is as it is. */
  readonly regulation?: string;
}

/**
 * Loads a document of the catalogue, its schema and validators in a chunk of their own.
 *
 * Problems: `document-unknown`.
 */
export async function loadDocument(
  id: string,
  { regulation }: LoadOptions = {},
): Promise<Result<CompiledDocument>> {
  const variants = Object.hasOwn(compiled, id) ? compiled[id] : undefined;
  if (variants === undefined) return failure(problem('document-unknown', '', { document: id }));
  const overlaid =
    regulation !== undefined && Object.hasOwn(variants, regulation)
      ? variants[regulation]
      : undefined;
  const load = overlaid ?? variants['base'];
  if (load === undefined) return failure(problem('document-unknown', '', { document: id }));
  return success(await load());
}
