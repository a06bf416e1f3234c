export { acrossChecks, checkAcross, type AcrossFinding, type AcrossScope } from './check-across.js';
