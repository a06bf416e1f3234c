import { join } from 'node:path';
import { packageRoot } from '../paths.js';

/** Where the list of regional differences stands. */
export const PAGE = join(packageRoot, '../../docs/overlays.md');
