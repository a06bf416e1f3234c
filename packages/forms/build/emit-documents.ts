import type { Overlay } from '../src/contracts/document.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { readEmissions, reportOf, writeEmissions, type Emission } from './emission-cache.js';
import { emitVariant, type EmittedSize } from './emit-document.js';
import { digestOf, toolFingerprint } from './fingerprint.js';

/** The base document or one region's, ready to be written. */
export interface Variant {
  readonly name: string;
  readonly document: DocumentShape;
  readonly overlay?: Overlay;
}

/** Documents that are written at once: the bundler works beside the compiler. */
const AT_ONCE = 4;

/** Writes the variants that are not as they were written the last time, and notes what it wrote. */
export async function emitDocuments(variants: readonly Variant[]): Promise<readonly EmittedSize[]> {
  const tools = await toolFingerprint();
  const before = await readEmissions<EmittedSize>();
  const after: [string, Emission<EmittedSize>][] = [];
  const waiting = [...variants.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { name, document, overlay }] = next;
      const key = `${document.definition.id}/${name}`;
      const fingerprint = digestOf(tools, JSON.stringify({ document, overlay }));
      const report =
        reportOf(before, key, fingerprint) ?? (await emitVariant(document, name, overlay));
      after[index] = [key, { fingerprint, report }];
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await writeEmissions(Object.fromEntries(after));
  return after.map(([, { report }]) => report);
}
