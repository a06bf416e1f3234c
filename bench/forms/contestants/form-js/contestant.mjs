import { toFormJs } from './convert.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'form-js',
  title: 'form-js viewer',
  licence: 'bpmn.io (watermark)',
  packages: ['@bpmn-io/form-js-viewer'],
  convert: toFormJs,
  styles: ['@bpmn-io/form-js-viewer/dist/assets/form-js.css'],
};
