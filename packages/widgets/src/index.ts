export * from './elements/json-form/index.js';
export * from './elements/form/index.js';
export * from './elements/case/index.js';
export * from './elements/case-list/index.js';
export * from './elements/caseload/index.js';
export * from './elements/catalogue/index.js';
export * from './elements/deadlines/index.js';
export * from './elements/assessment/index.js';
export * from './elements/effectiveness/index.js';
export * from './elements/event-dialog/index.js';
export * from './elements/register-dialog/index.js';
export * from './elements/journal/index.js';
export * from './elements/plan/index.js';
export type { SemyaEventMap } from './elements/events.js';
export {
  addEvent,
  cancelEvent,
  putDocument,
  stateFact,
  waive,
  type CaseOperation,
} from './session/case-operations.js';
export {
  openCaseSession,
  type CaseSession,
  type CaseSessionOptions,
  type CaseSessionState,
} from './session/case-session.js';
export {
  openDocumentSession,
  type DocumentSession,
  type DocumentSessionOptions,
  type DocumentSessionState,
} from './session/document-session.js';
export {
  caseManagerOf,
  readCaseloads,
  type HeldCase,
  type SpecialistCaseload,
} from './session/caseloads.js';
export { readCases, type DecidedCase, type ReadOptions } from './session/read-cases.js';
export type { InstitutionSettings } from './session/rules-of.js';
