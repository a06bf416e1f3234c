import type { Json } from '@semya/rules/conditions';
import type { UiSchema } from '../../contracts/document.js';

/** A JSON Forms rule or a part of its condition. */
export type UiCondition =
  | {
      readonly scope: string;
      readonly schema: Readonly<Record<string, unknown>>;
      readonly failWhenUndefined: true;
    }
  | { readonly type: 'AND' | 'OR'; readonly conditions: readonly UiCondition[] };

/** An element of a JSON Forms UI schema with what we read of it. */
export interface UiNode extends UiSchema {
  readonly type: string;
  /** Stable id: for a control its field's path, for a layout the author's. */
  readonly id?: string;
  readonly label?: unknown;
  readonly scope?: string;
  readonly elements?: readonly UiNode[];
  readonly options?: UiOptions;
  readonly rule?: { readonly effect: string; readonly condition: UiCondition };
}

export interface UiOptions extends Readonly<Record<string, unknown>> {
  readonly width?: Json;
  /** UI schema of a row or of a shared object, relative to it. */
  readonly detail?: UiNode;
}

export const asUi = (uischema: UiSchema): UiNode => uischema as UiNode;

/** `#/properties/a/properties/b` as the path of a field below `base`. */
export const pathOfScope = (scope: string, base: string): string =>
  base + scope.replace(/^#/u, '').replace(/\/properties\//gu, '/');

/** The way from an object down to a field, as a scope. */
export const scopeOfPath = (path: string, base: string): string =>
  '#' + path.slice(base.length).replace(/\//gu, '/properties/');
