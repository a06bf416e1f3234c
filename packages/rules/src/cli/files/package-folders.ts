import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The package itself: `dist/cli/files` and `src/cli/files` lie equally deep in it. */
const PACKAGE = fileURLToPath(new URL('../../../', import.meta.url));

/** Folders of the package's data, the same beside its sources and its build. */
export const packageFolders = {
  regulations: path.join(PACKAGE, 'regulations'),
  norms: path.join(PACKAGE, 'norms'),
  vocabulary: path.join(PACKAGE, 'vocabulary'),
  calendars: path.join(PACKAGE, 'calendars'),
  schemas: path.join(PACKAGE, 'schemas'),
} as const;
