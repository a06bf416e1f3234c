import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { catalogue } from '@semya/forms/documents';
import { regulationTitles } from '@semya/rules/regulations';
import { listDocuments } from './documents/list-documents.js';

/** Kinds and their Russian names stand in the schema that authors write documents against. */
interface KindSchema {
  readonly properties: {
    readonly kind: {
      readonly enum: readonly string[];
      readonly enumDescriptions: readonly string[];
    };
  };
}

const file = join(
  fileURLToPath(new URL('..', import.meta.url)),
  'packages/forms/schemas/document.schema.json',
);
const { kind } = (JSON.parse(await readFile(file, 'utf8')) as KindSchema).properties;
const kinds = new Map(kind.enum.map((id, index) => [id, kind.enumDescriptions[index] ?? id]));

process.stdout.write(
  `${listDocuments(catalogue, { kinds, regulations: regulationTitles }).join('\n')}\n`,
);
