import type { Problem } from '@semya/rules/conditions';
import { mkdir } from 'node:fs/promises';
import type { CatalogueEntry } from '../src/documents/catalogue-entry.js';
import { compileSource } from '../src/documents/compile/compile-source.js';
import { problem } from '../src/documents/problem.js';
import { catalogueEntry } from './catalogue-entry.js';
import { emitCatalogue } from './emit-catalogue.js';
import { emitSource, emitVariant, type EmittedSize } from './emit-document.js';
import { folders } from './paths.js';
import { documentIds, EMPTY_PRINT, readDocument } from './read-document.js';

/** A problem with the document that it was found in. */
export interface DocumentProblem extends Problem {
  readonly document: string;
}

export interface Generated {
  readonly sizes: readonly EmittedSize[];
  readonly problems: readonly DocumentProblem[];
}

/**
 * Compiles every document of the package, and each overlay of it, into `src/generated`; throws when
 * any document has an error, so that a build cannot go on with half a catalogue.
 */
export async function generate(): Promise<Generated> {
  await mkdir(folders.generated, { recursive: true });
  const sizes: EmittedSize[] = [];
  const problems: DocumentProblem[] = [];
  const entries: CatalogueEntry[] = [];
  for (const id of await documentIds()) {
    const source = await readDocument(id);
    const compiled = compileSource(source);
    problems.push(...compiled.problems.map((found) => ({ ...found, document: id })));
    if (!compiled.ok) continue;
    if (source.definition.print === EMPTY_PRINT) {
      problems.push({ ...problem('print-missing', '/print', {}, 'warning'), document: id });
    }
    await emitSource(source);
    sizes.push(await emitVariant(compiled.value, 'base'));
    entries.push(catalogueEntry(compiled.value, [], []));
  }
  await emitCatalogue(entries);
  return { sizes, problems };
}
