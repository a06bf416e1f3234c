export { SemyaJsonForm } from './element/semya-json-form.js';
