/** Stands in for ajv-formats in browser bundles; see `ajv.mjs`. */
export default function addFormats() {
  throw new Error('This bundle has no AJV: its formats cannot be registered.');
}
