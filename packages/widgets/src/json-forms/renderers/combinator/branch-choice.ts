import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../../locale/fill.js';
import { arrayTextsRu } from '../../../locale/json-forms-arrays.ru.js';
import type { FormContext } from '../../binding/form-context.js';
import { optionsOf } from '../../field/field-options.js';
import type { BranchProps } from './branch-binding.js';
import { chooseBranch } from './choose-branch.js';

type Look = 'radio' | 'select' | 'tabs';

const manyBranches = 5;

/** How a choice looks: `options.format`, else radios for a few and a list for many. */
export function lookOf(props: BranchProps): Look {
  const { format } = optionsOf(props);
  if (format === 'radio' || format === 'select' || format === 'tabs') return format;
  return props.branches.length < manyBranches ? 'radio' : 'select';
}

export const branchTabId = ({ id }: BranchProps, index: number): string => `${id}-branch-${index}`;
export const branchPanelId = ({ id }: BranchProps): string => `${id}-panel`;

/** The name of the choice among the fields around it. */
function nameOf({ label }: BranchProps): string {
  const { choose } = arrayTextsRu.branches;
  return label === '' ? choose : fill(arrayTextsRu.named, { action: label, name: choose });
}

/** Chooses; when the person then keeps what there was, the page shows that again. */
async function choose(
  props: BranchProps,
  form: FormContext,
  index: number,
  input: HTMLElement,
): Promise<void> {
  if (index === props.chosen || (await chooseBranch(props, form, index, input))) return;
  if (input instanceof HTMLSelectElement) input.value = String(props.chosen);
  const radios = input.parentElement?.parentElement?.querySelectorAll('input') ?? [];
  radios.forEach((radio, place) => {
    radio.checked = place === props.chosen;
  });
}

const onChange = (props: BranchProps, form: FormContext, index: number) => (event: Event) => {
  void choose(props, form, index, event.currentTarget as HTMLElement);
};

function radios(props: BranchProps, form: FormContext): TemplateResult {
  return html`<div class="choices" role="radiogroup" aria-label=${nameOf(props)}>
    ${props.branches.map(
      ({ label }, index) =>
        html`<label class="tick"
          ><input
            type="radio"
            name="${props.id}-branch"
            .checked=${live(index === props.chosen)}
            ?disabled=${!props.enabled || (props.readonly && index !== props.chosen)}
            @change=${onChange(props, form, index)}
          /><span>${label}</span></label
        >`,
    )}
  </div>`;
}

function select(props: BranchProps, form: FormContext): TemplateResult {
  const { chosen, branches } = props;
  return html`<div class="size-m">
    <select
      class="input"
      aria-label=${nameOf(props)}
      .value=${live(String(chosen))}
      ?disabled=${!props.enabled || props.readonly}
      @change=${(event: Event) => {
        const list = event.currentTarget as HTMLSelectElement;
        void choose(props, form, Number(list.value), list);
      }}
    >
      <option value="-1" ?selected=${chosen < 0} ?disabled=${chosen >= 0}>
        ${arrayTextsRu.branches.notChosen}
      </option>
      ${branches.map(
        ({ label }, index) =>
          html`<option value=${index} ?selected=${index === chosen}>${label}</option>`,
      )}
    </select>
  </div>`;
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrows go from tab to tab; Enter or Space opens one, for opening may drop what was typed. */
function onTabKey(event: KeyboardEvent): void {
  const step = steps[event.key];
  const tabs = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.findIndex((tab) => tab === event.target);
  if (!step || at < 0) return;
  event.preventDefault();
  tabs[step(at, tabs.length)]?.focus();
}

function tabs(props: BranchProps, form: FormContext): TemplateResult {
  const { branches, chosen } = props;
  return html`<div class="tablist" role="tablist" aria-label=${nameOf(props)} @keydown=${onTabKey}>
    ${branches.map(({ label }, index) => {
      const selected = index === chosen;
      return html`<button
        type="button"
        role="tab"
        class="tab"
        id=${branchTabId(props, index)}
        aria-selected=${selected ? 'true' : 'false'}
        aria-controls=${selected ? branchPanelId(props) : nothing}
        tabindex=${selected || (chosen < 0 && index === 0) ? 0 : -1}
        ?disabled=${!props.enabled || (props.readonly && !selected)}
        @click=${onChange(props, form, index)}
      >
        ${label}
      </button>`;
    })}
  </div>`;
}

/** The choice between the shapes of a value; none where there is but one. */
export function branchChoice(
  props: BranchProps,
  form: FormContext,
): TemplateResult | typeof nothing {
  if (props.branches.length < 2) return nothing;
  const look = lookOf(props);
  if (look === 'tabs') return tabs(props, form);
  return look === 'select' ? select(props, form) : radios(props, form);
}
