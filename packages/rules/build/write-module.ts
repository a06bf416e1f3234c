import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const HEADER = '// Generated from JSON by build/generate.ts. Do not edit.\n';

/** Writes a generated module unless it is already the same, so that watchers stay quiet. */
export async function writeModule(file: string, code: string): Promise<void> {
  const text = HEADER + code;
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** A type that a generated module imports. */
export interface ModuleType {
  readonly name: string;
  readonly from: string;
  /** The constant is a list of it. */
  readonly list?: boolean;
}

const importOf = ({ name, from }: ModuleType): string =>
  `import type { ${name} } from '${from}';\n\n`;

/** A module with one typed constant. */
export function constantModule(constant: string, type: ModuleType, value: unknown): string {
  const typeText = type.list === true ? `readonly ${type.name}[]` : type.name;
  const json = JSON.stringify(value, undefined, 1);
  return `${importOf(type)}export const ${constant}: ${typeText} = ${json};\n`;
}

/**
 * A module with the ids of its neighbours and a lazy loader for each: `regulationIds` and
 * `regulationLoaders` for the constant `regulation`.
 */
export function loaderModule(constant: string, ids: readonly string[], type: ModuleType): string {
  const loaders = ids.map(
    (id) => `  '${id}': async () => (await import('./${id}.js')).${constant},\n`,
  );
  return (
    importOf(type) +
    `export const ${constant}Ids: readonly string[] = ${JSON.stringify(ids)};\n\n` +
    `export const ${constant}Loaders: Readonly<Record<string, () => Promise<${type.name}>>> = {\n` +
    `${loaders.join('')}};\n`
  );
}
