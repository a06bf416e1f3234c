import type { JsonSchema } from '@jsonforms/core';
import type { ErrorObject } from './error-object.js';
import type { Validator } from './validator.js';

/** What a branch has against a value; `undefined` when nobody can check the branch by itself. */
export type Findings = readonly ErrorObject[] | undefined;

const bundles = new WeakMap<object, WeakMap<object, JsonSchema>>();

/** A branch with the definitions that its references name, so that it can be checked by itself. */
function selfContained(branch: JsonSchema, rootSchema: JsonSchema): JsonSchema {
  let ofRoot = bundles.get(rootSchema);
  if (!ofRoot) bundles.set(rootSchema, (ofRoot = new WeakMap()));
  const before = ofRoot.get(branch);
  if (before) return before;
  const { definitions, $defs } = rootSchema as Readonly<Record<string, unknown>>;
  const known = { ...(definitions ? { definitions } : {}), ...($defs ? { $defs } : {}) };
  const bundle = { ...branch, ...known } as JsonSchema;
  ofRoot.set(branch, bundle);
  return bundle;
}

/**
 * Checks a value against one branch of a choice. Paths of the findings start at the value. The
 * branch may not have been compiled, or may refer to where it cannot see: then there is no answer.
 */
export function findingsOf(
  validator: Validator,
  branch: JsonSchema,
  rootSchema: JsonSchema,
  value: unknown,
): Findings {
  for (const schema of [branch, selfContained(branch, rootSchema)]) {
    try {
      const validate = validator.compile(schema);
      return validate(value) ? [] : (validate.errors ?? []);
    } catch {
      // By itself a branch lacks the definitions that it refers to; with them it may do.
    }
  }
  return undefined;
}

const kinds = new Set(['type', 'const', 'enum']);
const structure = new Set([...kinds, 'required', 'additionalProperties']);

const isWrongKind = ({ instancePath, keyword }: ErrorObject): boolean =>
  instancePath === '' && kinds.has(keyword);

/** How many of the value's own properties a branch knows; 1 for a value without properties. */
function knownProperties({ properties }: JsonSchema, value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 1;
  return Object.keys(value).filter((name) => properties && name in properties).length;
}

/** What a branch misses of a value, the weightiest first; `undefined` when it is of another kind. */
function misses(
  branch: JsonSchema,
  found: Findings,
  value: unknown,
): readonly number[] | undefined {
  if (!found || found.some(isWrongKind)) return undefined;
  const properties = knownProperties(branch, value);
  if (found.length > 0 && properties === 0) return undefined;
  return [
    found.length === 0 ? 0 : 1,
    found.filter(({ keyword }) => keyword === 'const').length,
    found.filter(({ keyword }) => structure.has(keyword)).length,
    -properties,
    found.length,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((miss, at) => miss !== b[at]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/**
 * The branch that a value was meant for: one that it satisfies, else, among those of its kind, the
 * one whose constants and structure it misses least. `undefined` when nothing in the value tells.
 */
export function closestBranch(
  branches: readonly JsonSchema[],
  findings: readonly Findings[],
  value: unknown,
): number | undefined {
  if (value === undefined) return undefined;
  const [best] = branches
    .flatMap((branch, index) => {
      const missed = misses(branch, findings[index], value);
      return missed ? [{ index, missed }] : [];
    })
    .sort((a, b) => compare(a.missed, b.missed) || a.index - b.index);
  return best?.index;
}
