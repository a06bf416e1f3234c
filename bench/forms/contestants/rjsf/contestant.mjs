import { toRjsf } from './convert.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'rjsf',
  title: 'RJSF',
  licence: 'Apache-2.0',
  packages: ['@rjsf/core', '@rjsf/validator-ajv8', 'react'],
  convert: toRjsf,
  note: 'has no table: a row of the journal is a block of fields',
};
