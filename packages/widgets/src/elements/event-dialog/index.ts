export { SemyaEventDialog } from './event-dialog.js';
