export { SemyaEffectiveness } from './effectiveness.js';
