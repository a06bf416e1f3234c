import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

export const folders = {
  documents: join(packageRoot, 'documents'),
  definitions: join(packageRoot, 'definitions'),
  overlays: join(packageRoot, 'overlays'),
  personalData: join(packageRoot, 'personal-data'),
  schemas: join(packageRoot, 'schemas'),
  generated: join(packageRoot, 'src', 'generated'),
  vocabulary: join(packageRoot, '..', 'rules', 'vocabulary'),
} as const;
