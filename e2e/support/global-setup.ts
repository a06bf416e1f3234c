import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the built portal. */
    readonly portalUrl: string;
  }
}

/** Serves the built portal on a free port for as long as the end-to-end tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(import.meta.dirname, '../../examples/portal/dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('The portal is not built. Run: npm run build');
  }
  const { url, close } = await serve(folder, 0);
  project.provide('portalUrl', url);
  return close;
}
