import type { Condition, Json } from '@semya/rules/conditions';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  DocumentDefinition,
  FieldPath,
  UiSchema,
  Visibility,
} from '../src/contracts/document.js';
import type { DocumentSource } from '../src/documents/document-source.js';
import { omit } from '../src/documents/omit.js';
import { bundleReferences } from './bundle-references.js';
import { folders } from './paths.js';
import { readJson } from './read-json.js';
import { readMigrations, shippedMigration } from './read-migrations.js';

/** Visibility as authors may write it: one condition for several fields. */
interface AuthoredVisibility {
  readonly field?: FieldPath;
  readonly fields?: readonly FieldPath[];
  readonly when: Condition;
  readonly required?: boolean;
}

type Print = DocumentDefinition['print'];

type AuthoredDefinition = Omit<DocumentDefinition, 'visibility' | 'print'> & {
  readonly $schema?: string;
  readonly print?: Print;
  readonly visibility: readonly AuthoredVisibility[];
};

/** Ids of the documents in the package, sorted. */
export async function documentIds(): Promise<readonly string[]> {
  const entries = await readdir(folders.documents, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads one document's folder, shared definitions in place. */
export async function readDocument(id: string): Promise<DocumentSource> {
  const file = (name: string) => join(folders.documents, id, name);
  const definition = omit(await readJson<AuthoredDefinition>(file('document.json')), '$schema');
  const migrations = await readMigrations(join(folders.documents, id));
  const hasVolume = existsSync(file('volume.schema.json'));
  return {
    definition: {
      ...definition,
      visibility: definition.visibility.flatMap(perField),
      ...(migrations.length > 0 && { migrations: migrations.map(shippedMigration) }),
      print: await readPrint(file('print.json'), definition),
    },
    schema: await bundleReferences(file('schema.json')),
    uischema: await readJson<UiSchema>(file('ui.json')),
    example: await readJson<Readonly<Record<string, Json>>>(file('example.json')),
    ...(hasVolume && {
      volume: {
        schema: await bundleReferences(file('volume.schema.json')),
        uischema: await readJson<UiSchema>(file('volume.ui.json')),
      },
    }),
  };
}

/** A document without a layout prints as an empty sheet; the build says so. */
export const EMPTY_PRINT: Print = { orientation: 'portrait', margins: 'gost-20', blocks: [] };

/** The layout may stand in a file of its own: it is as long as all the rest. */
async function readPrint(file: string, definition: { readonly print?: Print }): Promise<Print> {
  if (!existsSync(file)) return definition.print ?? EMPTY_PRINT;
  return omit(await readJson<Print & { readonly $schema?: string }>(file), '$schema');
}

function perField({ field, fields = [], when, required }: AuthoredVisibility): Visibility[] {
  const all = field === undefined ? fields : [field, ...fields];
  return all.map((path) => ({
    field: path,
    when,
    ...(required !== undefined && { required }),
  }));
}
