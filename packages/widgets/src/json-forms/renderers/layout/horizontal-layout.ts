import { isLayout, rankWith, uiTypeIs, type UISchemaElement } from '@jsonforms/core';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { layoutBinding } from '../../binding/bindings.js';
import { defineRenderer } from '../../binding/renderer.js';
import { isRowShare } from '../../field/field-width.js';
import { layoutChildren } from './layout-children.js';

const hasShares = (uischema: UISchemaElement): boolean =>
  isLayout(uischema) && uischema.elements.some(({ options }) => isRowShare(options?.width));

/** Columns of `options.widths`, e.g. `[1, 2, 1]`, as grid tracks. */
function tracksOf(uischema: UISchemaElement): string | undefined {
  const widths: unknown = uischema.options?.widths;
  if (!Array.isArray(widths) || widths.length === 0) return undefined;
  const numbers = widths.filter((width): width is number => typeof width === 'number');
  return numbers.map((width) => `minmax(0, ${width}fr)`).join(' ');
}

/**
 * Elements side by side: by their shares of twelve columns, by `options.widths`, or in equal
 * columns; one under another where the form is narrow.
 */
export const horizontalLayoutRenderer = defineRenderer(
  rankWith(1, uiTypeIs('HorizontalLayout')),
  layoutBinding,
  (props, form) => {
    const tracks = tracksOf(props.uischema);
    const kind = tracks ? 'tracks' : hasShares(props.uischema) ? 'vertical' : 'equal';
    return html`<div
      class="horizontal ${kind}"
      ${ref((element) => {
        // A style attribute in a template would break the policy; the style object does not.
        if (tracks && element instanceof HTMLElement) {
          element.style.setProperty('--tracks', tracks);
        }
      })}
    >
      ${layoutChildren(props, form)}
    </div>`;
  },
);
