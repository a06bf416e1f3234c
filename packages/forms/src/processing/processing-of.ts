import type { CompiledDocument } from '../contracts/document.js';
import { processingRules } from '../generated/processing.js';
import type { FieldProcessing } from './processing.js';
import { resolveProcessing } from './resolve.js';

/**
 * What every personal field of a document is processed for, on what ground, and how long it is
 * kept: the lines of an institution's list of processed personal data. The rules are a reading that
 * the institution's lawyer has to confirm.
 */
export const processingOf = (
  document: Pick<CompiledDocument, 'definition' | 'schema'>,
): readonly FieldProcessing[] => resolveProcessing(processingRules, document);
