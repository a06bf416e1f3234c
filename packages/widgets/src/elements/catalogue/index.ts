export { SemyaCatalogue } from './catalogue.js';
