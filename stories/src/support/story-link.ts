import { html, type TemplateResult } from 'lit';

/** A link to the stories of a document, out of the frame in which a story stands. */
export const storyLink = (id: string, text: string): TemplateResult =>
  html`<a href="?path=/story/document-${id}--filled" target="_top">${text}</a>`;
