import { compileSource, type DocumentShape } from '../src/documents/compile/compile-source.js';
import { documentIds, readDocument } from './read-document.js';

/** Every document of the package, compiled from its files as they are now. */
export const compiledDocuments = async (): Promise<readonly DocumentShape[]> =>
  Promise.all((await documentIds()).map(compiledDocument));

async function compiledDocument(id: string): Promise<DocumentShape> {
  const result = compileSource(await readDocument(id));
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problems)}`);
  return result.value;
}
