import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Association {
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const readJson = (file: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Readonly<Record<string, unknown>>;

const associations = readJson('.vscode/settings.json')['json.schemas'] as readonly Association[];

/** As the editor matches: a star stands for anything within one folder. */
function matches(file: string, pattern: string): boolean {
  const source = pattern
    .split('*')
    .map((text) => text.replaceAll(/[$()+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join('[^/]*');
  return new RegExp(`^${source}$`).test(file);
}

/** Folders in which analysts write. */
const EDITED = [
  'packages/rules/regulations',
  'packages/rules/examples',
  'packages/rules/norms',
  'packages/rules/vocabulary',
  'packages/rules/calendars',
  'packages/forms/documents',
  'packages/forms/overlays',
];

const files = EDITED.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/'))),
).filter((file) => '$schema' in readJson(file));

const isLocal = (url: string): boolean => url.startsWith('.');

describe('an editor knows the schema of a file before its first line is written', () => {
  it('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it.each(files)('%s', (file) => {
    const named = readJson(file).$schema as string;
    const own = isLocal(named) ? path.posix.join(path.posix.dirname(file), named) : named;
    const found = associations
      .filter(({ fileMatch }) => fileMatch.some((pattern) => matches(file, pattern)))
      .map(({ url }) => (isLocal(url) ? path.posix.normalize(url) : url));
    expect(found).toEqual([own]);
  });

  it.each(associations.map(({ url }) => url).filter(isLocal))('%s is there', (url) => {
    expect(existsSync(path.join(root, url))).toBe(true);
  });
});
