export type { Finding } from './finding.js';
export { FORMATS } from './formats.js';
export { interpret } from './interpret.js';
export { schemaKey } from './schema-key.js';
export { isSnils } from './snils.js';
export { validateDraft, validateFinal, validateVolume } from './validate.js';
export { validatorOf } from './validator-of.js';
