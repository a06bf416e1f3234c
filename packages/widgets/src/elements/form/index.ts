export { SemyaForm } from './form.js';
