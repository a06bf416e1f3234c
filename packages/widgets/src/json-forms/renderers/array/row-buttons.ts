import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { fill } from '../../../locale/fill.js';
import type { FormContext } from '../../binding/form-context.js';
import { canMove, canRemove, type ArrayProps } from './array-binding.js';
import { moveRow, removeRow } from './row-actions.js';
import { calledRow } from './row-name.js';

type Action = 'up' | 'down' | 'remove';

export interface RowActions {
  readonly props: ArrayProps;
  readonly form: FormContext;
  readonly index: number;
  readonly look: 'words' | 'pictures';
  readonly beforeMove?: () => void;
}

const shapes: Readonly<Record<Action, SVGTemplateResult>> = {
  up: svg`<path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" />`,
  down: svg`<path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" />`,
  remove: svg`<path d="m4 4 8 8m0-8-8 8" />`,
};

const picture = (action: Action): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${shapes[action]}</svg>`;

/** Keeps focus on the button by which a row was moved: the page may have moved it with the row. */
function moveWith({ props, form, index, beforeMove }: RowActions, by: number) {
  return (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    beforeMove?.();
    if (moveRow(props, form, index, index + by)) button.focus();
  };
}

/**
 * The actions on one row. Each is named with the row, for those who hear a button alone; a move that
 * leads nowhere keeps its button, so that focus has a place to stay.
 */
export function rowButtons(row: RowActions): TemplateResult {
  const { props, form, index, look } = row;
  const name = calledRow(props, form, index);
  const button = (action: Action, act: (event: Event) => void, idle = false): TemplateResult =>
    html`<button
      type="button"
      class=${look === 'words' ? 'row-action' : 'row-action pictured'}
      aria-label=${fill(props.arrayTexts.named, { action: props.arrayTexts[action], name })}
      aria-disabled=${idle ? 'true' : nothing}
      @click=${act}
    >
      ${look === 'words' ? props.arrayTexts[action] : picture(action)}
    </button>`;
  const remove = (): void => {
    removeRow(props, form, index);
  };
  return html`<span class="row-actions">
    ${
      canMove(props)
        ? [
            button('up', moveWith(row, -1), index === 0),
            button('down', moveWith(row, 1), index === props.data - 1),
          ]
        : nothing
    }
    ${canRemove(props) ? button('remove', remove) : nothing}
  </span>`;
}
