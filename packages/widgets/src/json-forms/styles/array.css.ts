import { css, type CSSResult } from 'lit';

/** Lists and tables: rows told apart by rules, actions quiet until they are wanted. */
export const arrayStyles: CSSResult = css`
  .rows {
    display: grid;
    gap: var(--_space);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    border: var(--_border) solid var(--_faint);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }

  .row-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    min-block-size: var(--_target);
    padding-inline: calc(1.5 * var(--_space));
    background: var(--_ground);
  }

  .row-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .row-toggle {
    display: flex;
    gap: 0.4em;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .row-toggle[aria-expanded='true'] > .icon {
    transform: rotate(90deg);
  }

  .row-content {
    padding: calc(1.5 * var(--_space));
  }

  .row.single {
    display: flex;
    gap: var(--_space);
    align-items: start;
    border: 0;
  }

  .row.single > .row-number {
    min-inline-size: 1.5em;
    padding-block: 0.35em;
    color: var(--_muted);
    text-align: end;
  }

  .row-control {
    flex: 1;
    min-inline-size: 0;
  }

  .row-actions {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: auto;
  }

  .row-action {
    min-block-size: var(--_target);
    min-inline-size: 24px;
    padding: 0 0.5em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    cursor: pointer;
  }

  .row-action.pictured {
    inline-size: var(--_target);
    padding: 0;
    border-radius: var(--_radius);
  }

  .row-action[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
    opacity: 0.6;
  }

  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }

  .array-note,
  .restore-line {
    margin: var(--_space) 0;
  }

  .array-note {
    color: var(--_muted);
  }

  .restore-line {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: center;
    padding: calc(0.5 * var(--_space)) calc(1.5 * var(--_space));
    border: var(--_border) dashed var(--_line);
    border-radius: var(--_radius);
  }

  .add-row {
    margin-block-start: var(--_space);
  }
`;
