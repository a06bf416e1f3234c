/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'json-forms-material',
  title: 'JSON Forms React, Material',
  licence: 'MIT',
  packages: ['@jsonforms/react', '@jsonforms/material-renderers', '@mui/material', 'react'],
  convert: ({ schema, uischema, data }) => ({ schema, uischema, data }),
  note: 'takes a typed text over 300 ms after the last key: its p95 leaves that work out, `work` has it',
};
