import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isFresh, markFresh } from './setup/stamp.mjs';

/** What a generator found in the package's data. */
interface Finding {
  readonly severity?: string;
  readonly code: string;
  readonly path: string;
}

/** A workspace's `build/generate.ts`: writes `src/generated/` from data. */
interface Generator {
  readonly generate: () => Promise<undefined | { readonly problems?: readonly Finding[] }>;
}

/** In the order in which they depend on each other. */
const WORKSPACES = ['packages/rules', 'packages/forms', 'packages/widgets', 'stories'] as const;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const force = process.argv.includes('--force');

for (const [index, folder] of WORKSPACES.entries()) {
  const file = join(root, folder, 'build/generate.ts');
  if (!existsSync(file)) continue;
  const making = {
    name: `generate-${basename(folder)}`,
    from: ['package-lock.json', ...WORKSPACES.slice(0, index + 1)],
    to: [`${folder}/src/generated`],
  };
  if (!force && (await isFresh(root, making))) continue;
  const { generate } = (await import(pathToFileURL(file).href)) as Generator;
  const problems = (await generate())?.problems ?? [];
  for (const problem of problems) console.error(`${folder}: ${JSON.stringify(problem)}`);
  if (problems.some(({ severity }) => severity === 'error')) {
    process.exitCode = 1;
    break;
  }
  await markFresh(root, making);
  console.log(`generated ${folder}/src/generated`);
}
