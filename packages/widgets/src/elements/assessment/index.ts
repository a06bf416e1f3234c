export { SemyaAssessment } from './assessment.js';
