export { processingRules } from '../generated/processing.js';
export type {
  Assignment,
  FieldProcessing,
  ProcessingException,
  ProcessingRules,
  Purpose,
  Retention,
} from './processing.js';
export { processingOf } from './processing-of.js';
