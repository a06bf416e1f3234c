import { rankWith, uiTypeIs } from '@jsonforms/core';
import { html } from 'lit';
import { layoutBinding } from '../../binding/bindings.js';
import { defineRenderer } from '../../binding/renderer.js';
import { layoutChildren } from './layout-children.js';

/** Elements one under another. */
export const verticalLayoutRenderer = defineRenderer(
  rankWith(1, uiTypeIs('VerticalLayout')),
  layoutBinding,
  (props, form) => html`<div class="vertical">${layoutChildren(props, form)}</div>`,
);
