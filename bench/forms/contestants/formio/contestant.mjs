import { toFormio } from './convert.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'formio',
  title: 'Form.io',
  licence: 'MIT',
  packages: ['@formio/js'],
  convert: toFormio,
  styles: ['bootstrap/dist/css/bootstrap.min.css', '@formio/js/dist/formio.form.min.css'],
};
