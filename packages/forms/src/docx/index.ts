export { DOCX_TYPE, docxFile } from './docx-file.js';
