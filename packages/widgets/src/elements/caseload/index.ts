export { SemyaCaseload } from './caseload.js';
