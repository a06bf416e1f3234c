export { deidentify, type Deidentified, type DeidentifyOptions } from './deidentify.js';
