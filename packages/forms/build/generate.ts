import type { Problem } from '@semya/rules';
import type { Overlay } from '../src/contracts/document.js';
import { compileSource } from '../src/documents/compile/compile-source.js';
import type { DocumentSource } from '../src/documents/document-source.js';
import { applyOverlay } from '../src/documents/overlays/apply-overlay.js';
import { problem } from '../src/documents/problem.js';
import type { ProcessingRules } from '../src/processing/processing.js';
import { catalogueEntry } from './catalogue-entry.js';
import { checkDocument } from './check-document.js';
import { checkProcessing, checkRules } from './check-processing.js';
import { checkShapes } from './check-shape.js';
import { emitCatalogue } from './emit-catalogue.js';
import { emitProcessing } from './emit-processing.js';
import { emitDocuments, type Variant } from './emit-documents.js';
import { emitSource, type EmittedSize } from './emit-document.js';
import { documentIds, EMPTY_PRINT, readDocument } from './read-document.js';
import { readProcessing } from './read-processing.js';
import { readOverlays } from './read-overlays.js';
import { removeStale } from './remove-stale.js';

/** A problem with the document, and the variant of it, that it was found in. */
export interface DocumentProblem extends Problem {
  readonly document: string;
  readonly variant: string;
}

export interface Generated {
  readonly sizes: readonly EmittedSize[];
  /** Warnings only: an error stops the build. */
  readonly problems: readonly DocumentProblem[];
}

/**
 * Compiles every document of the package, and each overlay of it, into `src/generated`; throws when
 * any of them has an error, so that a build cannot go on with half a catalogue.
 */
export async function generate(): Promise<Generated> {
  const faults = await checkShapes();
  stopOn(faults.map(({ file, path, message }) => `${file} ${path}: ${message}`));
  const overlays = await readOverlays();
  const ids = await documentIds();
  const processing = await readProcessing();
  stopOn(
    checkRules(processing, ids).map(({ code, params }) => `${code} ${JSON.stringify(params)}`),
  );
  const strays = overlays.filter(({ document }) => !ids.includes(document));
  stopOn(
    strays.map(({ regulation, document }) => `overlays/${regulation}/${document}: no document`),
  );
  const problems: DocumentProblem[] = [];
  const made = [];
  for (const id of ids) {
    const source = await readDocument(id);
    const own = overlays.filter(({ document }) => document === id);
    const { variants, problems: found } = variantsOf(source, own, processing);
    problems.push(...found);
    made.push({ source, variants });
  }
  stopOn(problems.filter(({ severity }) => severity === 'error').map(lineOf));
  const entries = made.map(({ variants }) => catalogueEntry(variants));
  const sizes = await emitDocuments(made.flatMap(({ variants }) => variants));
  await Promise.all(made.map(({ source }) => emitSource(source)));
  await emitCatalogue(entries);
  await emitProcessing(processing);
  await removeStale(entries);
  return { sizes, problems };
}

function variantsOf(
  source: DocumentSource,
  overlays: readonly Overlay[],
  processing: ProcessingRules,
) {
  const variants: Variant[] = [];
  const problems: DocumentProblem[] = [];
  const add = (name: string, made: DocumentSource, overlay?: Overlay): void => {
    const compiled = compileSource(made);
    const found = compiled.ok
      ? [...checkDocument(compiled.value), ...checkProcessing(processing, compiled.value)]
      : compiled.problems;
    problems.push(...found.map(within(name)));
    if (compiled.ok) variants.push({ name, document: compiled.value, ...(overlay && { overlay }) });
  };
  const within = (variant: string) => (found: Problem) => ({
    ...found,
    document: source.definition.id,
    variant,
  });
  add('base', source);
  for (const overlay of overlays) {
    const overlaid = applyOverlay(source, overlay);
    if (overlaid.ok) add(overlay.regulation, overlaid.value, overlay);
    else problems.push(...overlaid.problems.map(within(overlay.regulation)));
  }
  if (source.definition.print === EMPTY_PRINT) {
    problems.push(within('base')(problem('print-missing', '/print', {}, 'warning')));
  }
  return { variants, problems };
}

/** One line per problem, for a terminal. */
export const lineOf = ({ document, variant, path, code, params }: DocumentProblem): string =>
  `${document} (${variant}) ${path}: ${code} ${JSON.stringify(params)}`;

function stopOn(lines: readonly string[]): void {
  if (lines.length > 0) throw new Error(`Documents cannot be compiled:\n${lines.join('\n')}`);
}
