import type { FactValue } from '../conditions/scope.js';
import { pointer, problemAt } from '../conditions/problem-at.js';
import type { Json } from '../contracts/condition.js';
import type { Problem } from '../contracts/problem.js';
import type { Parameter } from '../contracts/regulation.js';
import { isInForce } from './in-force.js';

/** Values that an institution has set, by parameter. */
export type Settings = Readonly<Record<string, Json>>;

/** Value of a parameter as of a day; missing when nobody has set it. */
export function parameterOn(parameter: Parameter, asOf: string, settings: Settings): FactValue {
  const value = Object.hasOwn(settings, parameter.id)
    ? settings[parameter.id]
    : parameter.values.findLast((dated) => isInForce(dated, asOf))?.value;
  if (value !== undefined && value !== null) return { state: 'stated', value };
  return {
    state: 'missing',
    why: 'not-stated',
    needs: [{ kind: 'parameter', parameter: parameter.id }],
  };
}

/**
 * Settings that may be used: a number of the text itself cannot be set otherwise, and a value must
 * be of the parameter's type. What is left out is reported under `/settings`.
 */
export function checkSettings(
  settings: Settings,
  parameters: ReadonlyMap<string, Parameter>,
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const sound = Object.entries(settings).filter(([id, value]) => {
    const code = findFault(parameters.get(id), value);
    if (code !== undefined) problems.push(problemAt(pointer('/settings', id), code, { value: id }));
    return code === undefined;
  });
  return { settings: Object.fromEntries(sound), problems };
}

function findFault(parameter: Parameter | undefined, value: unknown): string | undefined {
  if (parameter === undefined) return 'parameter-unknown';
  if (parameter.origin === 'norm') return 'parameter-not-a-setting';
  if (value === null) return undefined;
  if (parameter.type === 'option' && parameter.options !== undefined) {
    return parameter.options.some(({ id }) => id === value) ? undefined : 'parameter-type';
  }
  return TYPES[parameter.type](value) ? undefined : 'parameter-type';
}

const TYPES: Readonly<Record<Parameter['type'], (value: unknown) => boolean>> = {
  number: Number.isFinite,
  integer: Number.isInteger,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  option: (value) => typeof value === 'string',
};
