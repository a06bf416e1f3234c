export { SemyaCase } from './case.js';
