import { SemyaJsonForm } from '@semya/widgets/json-forms';
import { place } from '../semya/place.js';
import { validators } from 'generated';

customElements.define('semya-json-form', SemyaJsonForm);

const known = new WeakMap();

function compile(schema) {
  let validate = known.get(schema);
  if (!validate) known.set(schema, (validate = validators.get(JSON.stringify(schema))));
  return validate;
}

const validator = { compile, validate: (schema, data) => compile(schema)(data) };

export const mount = (host, settings) => place(host, { ...settings, validator });
