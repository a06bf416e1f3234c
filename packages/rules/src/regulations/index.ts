export { russianCalendarData } from '../generated/calendars/russia.js';
export { documentRegister } from '../generated/document-register.js';
export { regulationIds } from '../generated/regulations/index.js';
export { regulationTitles } from '../generated/regulations/titles.js';
export { russianCalendar } from './russian-calendar.js';
export { vocabulary } from '../generated/vocabulary.js';
export { assemblePack } from '../pack/assemble-pack.js';
export type { Norm, NormRegister, RegisteredDocument } from '../norms/norm.js';
export { loadNorms, loadRegulation } from './load-regulation.js';
