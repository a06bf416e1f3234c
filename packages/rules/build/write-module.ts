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

/** A module with one typed constant. */
export function constantModule(
  name: string,
  type: { readonly name: string; readonly from: string },
  value: unknown,
): string {
  return (
    `import type { ${type.name} } from '${type.from}';\n\n` +
    `export const ${name}: ${type.name} = ${JSON.stringify(value, undefined, 1)};\n`
  );
}
