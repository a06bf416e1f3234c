import type { Problem } from '@semya/rules/conditions';
import type {
  DocumentDefinition,
  FieldPath,
  MigrationOperation,
} from '../src/contracts/document.js';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { fieldsOf } from '../src/documents/fields.js';
import { problem } from '../src/documents/problem.js';

/**
 * The migrations of a document are one chain that ends at its edition, and the last of them writes
 * only into fields that there are.
 *
 * Problems: `migration-gap`, `migration-missing`, `migration-field`.
 */
export function checkMigrations({ definition, schema }: DocumentShape): readonly Problem[] {
  const { migrations = [], edition } = definition;
  if (migrations.length === 0) return withoutMigrations(definition);
  const gaps = migrations.flatMap(({ to }, index) => {
    const next = migrations[index + 1]?.from ?? edition;
    const at = `/migrations/${index}`;
    return to === next ? [] : [problem('migration-gap', at, { found: to, expected: next })];
  });
  const fields = fieldsOf(schema);
  const last = migrations.at(-1)?.operations ?? [];
  const moved = new Set(last.flatMap((each) => ('from' in each ? [each.from] : [])));
  const strangers = last
    .map(targetOf)
    .filter((path) => !fields.has(path) && !moved.has(path))
    .map((path) => problem('migration-field', path));
  return [...gaps, ...strangers];
}

/** Only a first edition has nothing before it. */
const withoutMigrations = ({ edition }: DocumentDefinition): readonly Problem[] =>
  edition === '1' ? [] : [problem('migration-missing', '/edition', { found: edition })];

const targetOf = (operation: MigrationOperation): FieldPath =>
  'to' in operation ? operation.to : operation.field;
