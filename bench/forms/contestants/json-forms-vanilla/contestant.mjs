/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'json-forms-vanilla',
  title: 'JSON Forms React, vanilla',
  licence: 'MIT',
  packages: ['@jsonforms/react', '@jsonforms/vanilla-renderers', 'react'],
  convert: ({ schema, uischema, data }) => ({ schema, uischema, data }),
};
