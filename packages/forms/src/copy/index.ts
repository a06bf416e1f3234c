export { compareRecords, type Change } from './compare-records.js';
export { copyRecord, type CopiedRecord } from './copy-record.js';
