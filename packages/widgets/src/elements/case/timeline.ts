import { html, nothing, type TemplateResult } from 'lit';
import type { CaseEvent, CaseRecord, EventDefinition, Json } from '@semya/rules';
import { showDate } from '../../locale/show-date.js';
import { elementTexts as texts } from '../../locale/elements.ru.js';

export interface TimelineActions {
  readonly readonly: boolean;
  /** Event whose reason for cancelling is being typed. */
  readonly cancelling: string | undefined;
  readonly ask: (event: string | undefined) => void;
  readonly cancel: (event: string, reason: string) => void;
}

/** How many entries are shown before the earlier ones are folded away. */
const inSight = 10;

/** Everything that happened in the case, latest first; a cancelled entry stays readable with its reason. */
export function timeline(
  { events }: CaseRecord,
  definitions: ReadonlyMap<string, EventDefinition>,
  actions: TimelineActions,
): TemplateResult {
  const sorted = events.toSorted(
    (one, other) =>
      other.on.localeCompare(one.on) || (other.time ?? '').localeCompare(one.time ?? ''),
  );
  const entries = (some: readonly CaseEvent[]): TemplateResult =>
    html`<ol class="timeline">
      ${some.map((event) => entry(event, definitions.get(event.type), actions))}
    </ol>`;
  const earlier = (some: readonly CaseEvent[]): TemplateResult | typeof nothing =>
    some.length === 0
      ? nothing
      : html`<details>
          <summary>${texts.case.earlier(some.length)}</summary>
          ${entries(some)}
        </details>`;
  return html`<section aria-labelledby="timeline">
    <h3 id="timeline">${texts.case.timeline}</h3>
    ${
      sorted.length === 0
        ? html`<p class="empty">${texts.case.emptyTimeline}</p>`
        : html`${entries(sorted.slice(0, inSight))} ${earlier(sorted.slice(inSight))}`
    }
  </section>`;
}

function entry(
  event: CaseEvent,
  definition: EventDefinition | undefined,
  actions: TimelineActions,
): TemplateResult {
  const details = detailsOf(event, definition);
  return html`<li class=${event.cancelled ? 'cancelled' : ''} data-event=${event.type}>
    <time datetime=${event.on}>${showDate(event.on)}</time>
    <span>
      ${definition?.title ?? event.type}${details.length > 0 ? html`: ${details.join(', ')}` : nothing}
      ${event.note === undefined ? nothing : html`<span class="note">${event.note}</span>`}
      ${
        event.cancelled
          ? html`<span class="note">${texts.case.cancelled(event.cancelled.reason)}</span>`
          : nothing
      }
      ${canCancel(event, actions) ? cancelling(event, definition?.title ?? event.type, actions) : nothing}
    </span>
  </li>`;
}

/** What a document states is corrected in the document; what a person recorded is cancelled here. */
function canCancel({ cancelled, source }: CaseEvent, { readonly }: TimelineActions): boolean {
  return !readonly && !cancelled && source?.kind !== 'document';
}

function cancelling(
  { id }: CaseEvent,
  title: string,
  { cancelling: asked, ask, cancel }: TimelineActions,
): TemplateResult {
  if (asked !== id)
    return html`<button
      type="button"
      class="link"
      aria-label="${texts.case.cancelEvent}: ${title}"
      @click=${() => {
        ask(id);
      }}
    >
      ${texts.case.cancelEvent}
    </button>`;
  return html`<form
    class="cancel"
    @submit=${(submit: SubmitEvent) => {
      submit.preventDefault();
      const field = (submit.currentTarget as HTMLFormElement).elements.namedItem('reason');
      const reason = field instanceof HTMLInputElement ? field.value.trim() : '';
      if (reason !== '') cancel(id, reason);
    }}
  >
    <label
      >${texts.deadlines.waiveReason} <input name="reason" required autocomplete="off"
    /></label>
    <button type="submit">${texts.case.cancelEvent}</button>
    <button
      type="button"
      class="quiet"
      @click=${() => {
        ask(undefined);
      }}
    >
      ${texts.cancel}
    </button>
  </form>`;
}

function detailsOf(event: CaseEvent, definition: EventDefinition | undefined): readonly string[] {
  return (definition?.data ?? []).flatMap(({ name, title, options, type }) => {
    const value: Json | undefined = event.data?.[name];
    if (value === undefined || value === null || typeof value === 'object') return [];
    if (type === 'date' && typeof value === 'string') return [showDate(value)];
    // A number or a name typed in says nothing without the name of its field.
    if (type === 'string') return [`${title}: ${String(value)}`];
    return [options?.find(({ id }) => id === value)?.title ?? String(value)];
  });
}
