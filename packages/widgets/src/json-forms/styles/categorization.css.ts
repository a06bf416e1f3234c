import { css, type CSSResult } from 'lit';

/** Tabs and steps. Which one is open is told by border and weight as well as by colour. */
export const categorizationStyles: CSSResult = css`
  .tablist {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
    margin-block-end: calc(2 * var(--_space));
    border-block-end: var(--_border) solid var(--_line);
  }

  .tab {
    min-block-size: var(--_target);
    margin-block-end: calc(-1 * var(--_border));
    padding: 0.25em 0.9em;
    border: var(--_border) solid transparent;
    border-block-end: 0;
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }

  .tab[aria-selected='true'] {
    border-color: var(--_line);
    border-block-start-width: 3px;
    background: var(--_paper);
    color: var(--_ink);
    font-weight: bold;
  }

  .count {
    margin-inline-start: 0.4em;
    padding: 0 0.4em;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    color: var(--_danger);
    font-size: 0.85em;
  }

  .step-list {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0 0 calc(2 * var(--_space));
    padding: 0;
    list-style: none;
  }

  .step-button {
    display: grid;
    grid-template-columns: auto auto;
    column-gap: 0.5em;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.15em 0.4em;
    border: 0;
    border-block-end: 3px solid var(--_faint);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .step-number {
    grid-row: span 2;
    min-inline-size: 1.8em;
    padding: 0.2em;
    border: var(--_border) solid var(--_line);
    border-radius: 1em;
    text-align: center;
  }

  .step-status {
    color: var(--_muted);
    font-size: 0.85em;
  }

  .step.current > .step-button {
    border-color: var(--_accent);
    font-weight: bold;
  }

  .step.done .step-number {
    border-style: double;
    border-width: 3px;
  }

  .step.errors .step-status {
    color: var(--_danger);
    font-weight: bold;
  }

  .step-title {
    margin: 0 0 calc(1.5 * var(--_space));
    font-size: 1.2em;
  }

  .step-navigation {
    display: flex;
    gap: var(--_space);
    margin-block-start: calc(3 * var(--_space));
  }

  @media print {
    .tablist,
    .step-list,
    .step-navigation {
      display: none;
    }
  }
`;
