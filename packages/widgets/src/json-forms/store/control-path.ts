import { getControlPath } from '@jsonforms/core';
import type { ErrorObject } from './form-state.js';

const namedProperties: Readonly<Record<string, string>> = {
  required: 'missingProperty',
  dependencies: 'missingProperty',
  additionalProperties: 'additionalProperty',
};

/**
 * Data path of the control that shows an error; a missing property's is its own path. The same as
 * JSON Forms' `getControlPath`, which long tables call too often to go through its expressions.
 */
export function controlPath(error: ErrorObject): string {
  const given: unknown = error.instancePath;
  const named = error.params[namedProperties[error.keyword] ?? ''];
  const isPlain = typeof given === 'string' && !given.includes('~') && !('dataPath' in error);
  if (!isPlain || (named !== undefined && typeof named !== 'string') || named?.includes('~')) {
    return getControlPath(error as Parameters<typeof getControlPath>[0]) as string;
  }
  const path = given.slice(1).replaceAll('/', '.');
  if (named === undefined) return path;
  return path === '' ? named : `${path}.${named}`;
}
