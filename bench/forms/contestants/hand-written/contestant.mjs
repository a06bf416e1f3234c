/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'hand-written',
  title: 'hand-written DOM',
  licence: '–',
  packages: [],
  convert: ({ schema, data }) => ({ schema, data }),
};
