export { SemyaCaseList } from './case-list.js';
