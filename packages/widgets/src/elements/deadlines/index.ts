export { SemyaDeadlines } from './deadlines.js';
