export { applyRecord } from './apply-record.js';
export { eventsOf } from './events.js';
export { prefill, type PrefillOptions, type PrefillResult } from './prefill/prefill.js';
export { statementsOf } from './statements.js';
