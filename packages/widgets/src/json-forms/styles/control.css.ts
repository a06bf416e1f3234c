import { css, type CSSResult } from 'lit';

/** Controls: quiet frames, a plain focus, targets that a finger can hit. */
export const controlStyles: CSSResult = css`
  .field > label,
  .field > legend {
    display: block;
    margin-block-end: 0.2em;
    padding: 0;
    font-weight: 600;
  }

  .required {
    margin-inline-start: 0.15em;
    color: var(--_danger);
  }

  .hint {
    margin-block-end: 0.3em;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .error {
    margin-block-start: 0.3em;
    padding-inline-start: 0.6em;
    border-inline-start: 0.25em solid var(--_danger);
    color: var(--_danger);
    font-weight: 600;
  }

  .input {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.25em 0.5em;
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
  }

  textarea.input {
    field-sizing: content;
    min-block-size: calc(2 * var(--_target));
    resize: vertical;
  }

  .size-xs > .input,
  .size-xs > div > .input {
    max-inline-size: 6em;
  }

  .size-s > .input,
  .size-s > div > .input {
    max-inline-size: 11em;
  }

  .size-m > .input,
  .size-m > div > .input {
    max-inline-size: 22em;
  }

  .size-l > .input,
  .size-l > div > .input {
    max-inline-size: 40em;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    border-width: 2px;
  }

  .input:read-only:not(select) {
    border-style: dashed;
    background: var(--_ground);
  }

  .input:disabled {
    border-color: var(--_faint);
    background: var(--_ground);
    color: var(--_muted);
    opacity: 1;
  }

  .input:focus-visible,
  input:focus-visible,
  button:focus-visible,
  [tabindex]:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }

  .with-unit,
  .with-button,
  .tick {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .with-button {
    gap: 0;
  }

  .tick {
    min-block-size: var(--_target);
  }

  .tick > input {
    flex: none;
    inline-size: max(1.15em, 24px);
    block-size: max(1.15em, 24px);
    margin: 0;
    accent-color: var(--_accent);
  }

  :host([data-scheme-in-force]) .tick > input:not(:focus-visible) {
    outline: 2px solid var(--_ink);
  }

  .tick > input[aria-readonly='true']:not(:focus-visible) {
    outline: 1px dashed var(--_line);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    align-items: center;
  }

  .choices.stacked {
    display: grid;
    justify-items: start;
  }

  .calendar {
    flex: none;
    inline-size: var(--_target);
    min-block-size: var(--_target);
    padding: 0;
    border: var(--_border) solid var(--_line);
    border-inline-start: 0;
    border-radius: var(--_radius);
    background: var(--_ground);
    color: inherit;
    font: inherit;
  }

  .calendar > svg {
    display: block;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin: auto;
  }

  .picker {
    inline-size: 0;
    block-size: 0;
    padding: 0;
    border: 0;
    opacity: 0;
  }

  .button {
    min-block-size: var(--_target);
    padding: 0.25em 1em;
    border: var(--_border) solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }

  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button:disabled {
    border-color: var(--_faint);
    background: var(--_ground);
    color: var(--_muted);
    cursor: default;
  }

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }

  @media print {
    .calendar,
    .button,
    .clear {
      display: none;
    }

    .input {
      border-width: 0 0 1px;
      border-radius: 0;
    }
  }
`;
