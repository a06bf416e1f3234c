export type * from './contracts/document.js';
export { applyComputed } from './computed/apply-computed.js';
export { fieldsOf, type FieldNode } from './documents/fields.js';
export { optionsOf, type OptionNode, type SchemaNode } from './documents/schema-node.js';
export { isRequired, isVisible, visibleData, type VisibleData } from './documents/visibility.js';
export * from './facts/index.js';
export { describeDocumentProblem } from './locale/describe-problem.js';
export * from './records/index.js';
export { validateDraft, validateFinal, validateVolume, type Finding } from './validation/index.js';
