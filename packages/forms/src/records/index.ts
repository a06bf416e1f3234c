export { annul, finalise, reopen, type FinaliseOptions, type FinaliseResult } from './finalise.js';
export { newRecord, type NewRecordOptions } from './new-record.js';
export { openRecord, type OpenedRecord } from './open-record.js';
export { withRowIds } from './row-ids.js';
