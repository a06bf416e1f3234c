import { join } from 'node:path';
import type { CatalogueEntry } from '../src/documents/catalogue-entry.js';
import { folders } from './paths.js';
import { writeIfChanged } from './write-file.js';

/** Writes the light catalogue and the doors to the documents, each a chunk of its own. */
export async function emitCatalogue(entries: readonly CatalogueEntry[]): Promise<void> {
  const loaders = entries.map(({ id, variants }) => {
    const names = ['base', ...variants.map(({ regulation }) => regulation)];
    const doors = names.map(
      (name) =>
        `    ${JSON.stringify(name)}: async () => (await import('./documents/${id}/${name}/index.js')).document,`,
    );
    return `  ${JSON.stringify(id)}: {\n${doors.join('\n')}\n  },`;
  });
  const sources = entries.map(
    ({ id }) =>
      `  ${JSON.stringify(id)}: async () => (await import('./documents/${id}/source.js')).source,`,
  );
  const overlays = entries.map(({ id, variants }) => {
    const doors = variants.map(
      ({ regulation }) =>
        `    ${JSON.stringify(regulation)}: async () => (await import('./documents/${id}/${regulation}/overlay.js')).overlay,`,
    );
    return `  ${JSON.stringify(id)}: {\n${doors.join('\n')}\n  },`;
  });
  const code = `/* Written by build/generate.ts; changes are lost. */
import type { CompiledDocument, Overlay } from '../contracts/document.js';
import type { CatalogueEntry } from '../documents/catalogue-entry.js';
import type { DocumentSource } from '../documents/document-source.js';

type Door<Value> = () => Promise<Value>;

export const entries: readonly CatalogueEntry[] = ${JSON.stringify(entries, null, 1)};

/** Compiled documents by id and variant: \`base\` or the regulation whose overlay is applied. */
export const compiled: Readonly<Record<string, Readonly<Record<string, Door<CompiledDocument>>>>> = {
${loaders.join('\n')}
};

/** Overlays of the package by document and regulation. */
export const overlays: Readonly<Record<string, Readonly<Record<string, Door<Overlay>>>>> = {
${overlays.join('\n')}
};

/** What an overlay that arrives at run time is applied to. */
export const sources: Readonly<Record<string, Door<DocumentSource>>> = {
${sources.join('\n')}
};
`;
  await writeIfChanged(join(folders.generated, 'catalogue.ts'), code);
}
