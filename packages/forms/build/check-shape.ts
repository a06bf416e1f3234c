import { Ajv, type AnySchemaObject } from 'ajv';
import addFormats from 'ajv-formats';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { folders, packageRoot } from './paths.js';
import { readJson } from './read-json.js';

/** What does not fit its `$schema`: the file, the place in it, what is wrong. */
export interface ShapeFault {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** Holds every authored file that names a `$schema` of ours against it. */
export async function checkShapes(): Promise<readonly ShapeFault[]> {
  const ajv = new Ajv({ strict: false, allErrors: true, loadSchema });
  addFormats(ajv);
  const faults: ShapeFault[] = [];
  for (const folder of [folders.documents, folders.overlays, folders.personalData]) {
    const files = await readdir(folder, { recursive: true });
    for (const name of files.filter((each) => each.endsWith('.json')).sort()) {
      faults.push(...(await checkFile(ajv, join(folder, name))));
    }
  }
  return faults;
}

async function checkFile(ajv: Ajv, file: string): Promise<readonly ShapeFault[]> {
  const content = await readJson<{ readonly $schema?: string }>(file);
  const named = content.$schema;
  if (named === undefined || /^https?:/u.test(named)) return [];
  const id = pathToFileURL(resolve(file, '..', named)).href;
  const validate =
    ajv.getSchema(id) ?? (await ajv.compileAsync({ ...(await loadSchema(id)), $id: id }));
  if (validate(content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => ({
    file: relative(packageRoot, file),
    path: instancePath,
    message,
  }));
}

const loadSchema = (uri: string): Promise<AnySchemaObject> =>
  readJson<AnySchemaObject>(fileURLToPath(uri));
