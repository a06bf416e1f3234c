import { vocabulary } from '@semya/rules/regulations';
import type { Problem } from '@semya/rules';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { checkPrintLayout, journalSchema } from '../src/print/index.js';
import { checkCoverage } from './check-coverage.js';
import { checkMigrations } from './check-migrations.js';
import { checkRecordRules } from './check-record-rules.js';
import { checkReferences } from './check-references.js';
import { checkVocabulary } from './check-vocabulary.js';

/** All that can be wrong with a document that compiles, and that only its readers would notice. */
export const checkDocument = (document: DocumentShape): readonly Problem[] => [
  ...checkCoverage(document),
  ...checkReferences(document),
  ...checkRecordRules(document),
  ...checkMigrations(document),
  ...checkVocabulary(document, vocabulary),
  ...checkPrint(document),
];

/** A journal is printed as a volume of entries, any other document by itself. */
function checkPrint({ definition, schema, volume }: DocumentShape): readonly Problem[] {
  const { print, visibility } = definition;
  if (print.blocks.length === 0) return [];
  const printed = volume === undefined ? schema : journalSchema(volume.schema, schema);
  return checkPrintLayout(print, printed, { visibility }).map((found) => ({
    ...found,
    path: `/print${found.path}`,
  }));
}
