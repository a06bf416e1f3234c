import { html, nothing, type TemplateResult } from 'lit';
import { fill, plural } from '../../locale/fill.js';
import type { FormTexts } from '../../locale/json-forms.ru.js';

/** One finding of the summary; `path` is there when a control of the form can be gone to. */
export interface SummaryEntry {
  readonly text: string;
  readonly path: string | undefined;
}

/** How many errors a form has, in words. */
export const summaryTitle = (count: number, texts: FormTexts): string =>
  fill(plural(texts.summaryTitle, count), { count });

/**
 * The list of a form's errors on top of it. Each entry is a button, not a link: an anchor cannot
 * reach into a shadow root, and the tab that holds the field may have to be opened first.
 */
export function errorSummary(
  entries: readonly SummaryEntry[],
  texts: FormTexts,
  go: (path: string) => void,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<div class="summary" part="summary" role="alert" tabindex="-1">
    <h2 class="summary-title">${summaryTitle(entries.length, texts)}</h2>
    <ul>
      ${entries.map(({ text, path }) => html`<li>${entry(text, path, go)}</li>`)}
    </ul>
  </div>`;
}

function entry(
  text: string,
  path: string | undefined,
  go: (path: string) => void,
): TemplateResult | string {
  if (path === undefined) return text;
  return html`<button
    type="button"
    class="link"
    @click=${() => {
      go(path);
    }}
  >
    ${text}
  </button>`;
}
