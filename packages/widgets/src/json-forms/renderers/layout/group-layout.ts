import { rankWith, uiTypeIs } from '@jsonforms/core';
import { html, nothing } from 'lit';
import { layoutBinding } from '../../binding/bindings.js';
import { defineRenderer } from '../../binding/renderer.js';
import { layoutChildren } from './layout-children.js';

/** Elements under a common title. */
export const groupRenderer = defineRenderer(
  rankWith(1, uiTypeIs('Group')),
  layoutBinding,
  (props, form) =>
    html`<fieldset class="group">
      ${props.label === undefined ? nothing : html`<legend>${props.label}</legend>`}
      <div class="vertical">${layoutChildren(props, form)}</div>
    </fieldset>`,
);
