export type { PrintLayout, PrintModel, PrintNode } from '../contracts/print-layout.js';
export { checkPrintLayout } from './check/check-print-layout.js';
export { printProblems } from './locale/ru.js';
export { printModel, type PrintableDocument, type PrintOptions } from './model/print-model.js';
export { PRINT_NAMES, type PrintName } from './model/print-names.js';
export { openPrint } from './open/open-print.js';
export { renderPrint } from './render/render-print.js';
export { createPrintSheet, printStyles, type PrintStyleOptions } from './styles/print-styles.js';
