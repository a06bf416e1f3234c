import type { DocumentDefinition, Migration } from '../contracts/document.js';

type Versioned = Pick<DocumentDefinition, 'edition' | 'migrations'>;

/**
 * The migrations that lead from an edition to the present one, in order; none from the present one
 * itself; undefined where no way leads here.
 */
export function migrationPath(
  { edition, migrations = [] }: Versioned,
  from: string,
): readonly Migration[] | undefined {
  const path: Migration[] = [];
  let at = from;
  while (at !== edition) {
    const next = migrations.find((migration) => migration.from === at);
    // A circle would go on for ever.
    if (next === undefined || path.includes(next)) return undefined;
    path.push(next);
    at = next.to;
  }
  return path;
}
