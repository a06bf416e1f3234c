export { SemyaRegisterDialog } from './register-dialog.js';
