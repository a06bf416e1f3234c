import type { JsonSchema } from '../contracts/document.js';

const keys = new WeakMap<JsonSchema, string>();

/**
 * Key of a schema by its content: equal JSON gives equal keys whatever the order of properties, so
 * that a schema that JSON Forms hands back, copied or not, finds its precompiled validator.
 */
export function schemaKey(schema: JsonSchema): string {
  const known = keys.get(schema);
  if (known !== undefined) return known;
  const key = hash(canonical(schema));
  keys.set(schema, key);
  return key;
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    entries.sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${entries.map(([name, part]) => `${JSON.stringify(name)}:${canonical(part)}`).join()}}`;
  }
  return JSON.stringify(value);
}

/** cyrb53: 53 bits, ample for the few hundred schemas of one document; not for secrets. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
