import { toSurvey } from './convert.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'surveyjs',
  title: 'SurveyJS',
  licence: 'MIT (form library)',
  packages: ['survey-core', 'survey-react-ui', 'react'],
  convert: toSurvey,
  styles: ['survey-core/survey-core.fontless.min.css'],
};
