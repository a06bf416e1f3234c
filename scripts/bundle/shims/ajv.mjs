/**
 * Stands in for AJV in browser bundles. JSON Forms core imports AJV for its default validator,
 * which compiles schemas with `new Function`: under our Content-Security-Policy it could only
 * throw, so 40 kB of it would be dead weight. Reaching this function is a programming error.
 */
export default function AjvLeftOut() {
  throw new Error('This bundle has no AJV: pass a validator with the `ajv` option of `init`.');
}
