import { getControlPath } from '@jsonforms/core';
import type { ErrorObject } from './form-state.js';

/** Data path of the control that shows an error; a missing property's is its own path. */
export function controlPath(error: ErrorObject): string {
  return getControlPath(error as Parameters<typeof getControlPath>[0]) as string;
}
