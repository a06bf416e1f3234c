/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'semya',
  title: '@semya/widgets, drop-in',
  licence: 'MIT',
  packages: [],
  bundle: 'prebuilt',
  convert: ({ schema, uischema, data }) => ({ schema, uischema, data }),
};
