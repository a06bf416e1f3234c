export { withEvent, withStatement, withWaiver } from './with.js';
