import { vocabulary } from '@semya/rules/regulations';
import type { Problem } from '@semya/rules';
import type { DocumentShape } from '../src/documents/compile/compile-source.js';
import { checkCoverage } from './check-coverage.js';
import { checkReferences } from './check-references.js';
import { checkVocabulary } from './check-vocabulary.js';

/** All that can be wrong with a document that compiles, and that only its readers would notice. */
export const checkDocument = (document: DocumentShape): readonly Problem[] => [
  ...checkCoverage(document),
  ...checkReferences(document),
  ...checkVocabulary(document, vocabulary),
];
