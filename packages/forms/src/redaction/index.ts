export { describeHidden } from './describe-hidden.js';
export { extractFor, extractsOf, recipientsOf } from './extract.js';
export { guardsOfFields, mayRead, mayWrite, type FieldGuard } from './field-guard.js';
export { redact, redactVolume, type RedactedRecord, type RedactOptions } from './redact.js';
export type { HiddenField, RedactedData } from './redact-data.js';
