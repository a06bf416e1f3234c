import { compileValidators } from './compile-validators.mjs';

/** @type {import('../contestant.mjs').Contestant} */
export const contestant = {
  id: 'semya-modular',
  title: '@semya/widgets, modular',
  licence: 'MIT',
  packages: [],
  bundle: 'application',
  convert: ({ schema, uischema, data }) => ({ schema, uischema, data }),
  generate: compileValidators,
  note: 'own bundle of `@semya/widgets/json-forms` with validators compiled by AJV at build time',
};
