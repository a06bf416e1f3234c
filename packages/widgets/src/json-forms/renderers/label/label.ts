import { rankWith, uiTypeIs } from '@jsonforms/core';
import { html } from 'lit';
import { labelBinding } from '../../binding/bindings.js';
import { defineRenderer } from '../../binding/renderer.js';

/** A text between the fields. */
export const labelRenderer = defineRenderer(
  rankWith(1, uiTypeIs('Label')),
  labelBinding,
  ({ text }) => html`<p class="text">${text}</p>`,
);
