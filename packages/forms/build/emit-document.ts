import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Overlay } from '../src/contracts/document.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import type { DocumentSource } from '../src/documents/document-source.js';
import { schemasToCompile } from './collect-schemas.js';
import { compileValidators } from './compile-validators.js';
import { folders } from './paths.js';
import { writeIfChanged } from './write-file.js';

/** Size of one variant of a document, for the report of a build. */
export interface EmittedSize {
  readonly document: string;
  readonly variant: string;
  readonly validators: { readonly bytes: number; readonly gzip: number; readonly count: number };
  readonly content: { readonly bytes: number; readonly gzip: number };
}

const HEAD = '/* Written by build/generate.ts; changes are lost. */\n';
const UP = '../../../..';

/** What a variant's folder may hold. */
export const VARIANT_FILES: readonly string[] = [
  'content.ts',
  'index.ts',
  'overlay.ts',
  'validators.d.ts',
  'validators.js',
];

/** Beside it the compiler need not read the validators, which are most of what is generated. */
const DECLARATION = `${HEAD}import type { ValidateFunction } from '${UP}/contracts/document.js';

export declare const validators: ReadonlyMap<string, ValidateFunction>;
`;

/** Writes one compiled variant: content, validators and the module that joins them. */
export async function emitVariant(
  document: DocumentShape,
  variant: string,
  overlay?: Overlay,
): Promise<EmittedSize> {
  const { id } = document.definition;
  const folder = join(folders.generated, 'documents', id, variant);
  const schemas = schemasToCompile(document);
  const code = await compileValidators(schemas, `${UP}/validation/formats.js`);
  const content = `${HEAD}import type { DocumentShape } from '${UP}/documents/compile/compile-source.js';\n\nexport const content = ${parsed(document)} as DocumentShape;\n`;
  await writeIfChanged(join(folder, 'validators.js'), `${HEAD}${code}`);
  await writeIfChanged(join(folder, 'validators.d.ts'), DECLARATION);
  await writeIfChanged(join(folder, 'content.ts'), content);
  await writeIfChanged(join(folder, 'index.ts'), joined());
  if (overlay !== undefined) {
    const text = `${HEAD}import type { Overlay } from '${UP}/contracts/document.js';\n\nexport const overlay: Overlay = ${JSON.stringify(overlay, null, 1)};\n`;
    await writeIfChanged(join(folder, 'overlay.ts'), text);
  }
  return {
    document: id,
    variant,
    validators: { ...sizeOf(code), count: schemas.size },
    content: sizeOf(JSON.stringify(document)),
  };
}

/** Writes what overlays at run time are applied to. */
export async function emitSource(source: DocumentSource): Promise<void> {
  const folder = join(folders.generated, 'documents', source.definition.id);
  const up = '../../..';
  await writeIfChanged(
    join(folder, 'source.ts'),
    `${HEAD}import type { DocumentSource } from '${up}/documents/document-source.js';\n\nexport const source = ${parsed(source)} as DocumentSource;\n`,
  );
}

const joined = () => `${HEAD}import type { CompiledDocument } from '${UP}/contracts/document.js';
import { joinDocument } from '${UP}/documents/join-document.js';
import { content } from './content.js';
import { validators } from './validators.js';

export const document: CompiledDocument = joinDocument(content, validators);
`;

/** A text is checked and started faster than the object it stands for. */
const parsed = (value: unknown): string =>
  `JSON.parse('${JSON.stringify(value).replace(/[\\']/gu, '\\$&')}')`;

const sizeOf = (text: string) => ({
  bytes: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
});
