import { css, type CSSResult } from 'lit';

/** Tables: rows of one grid of columns; cards, each cell under its label, where there is no room. */
export const tableStyles: CSSResult = css`
  .table-title {
    margin-block-end: 0.2em;
    font-weight: 600;
  }

  .table-region {
    overflow-x: auto;
    border: var(--_border) solid var(--_faint);
    border-radius: var(--_radius);
  }

  .table-region.long {
    max-block-size: 75vh;
    overflow-y: auto;
    overflow-anchor: none;
    scroll-padding-block-start: 4em;
  }

  .table-region > table,
  .table-region thead,
  .table-region tbody {
    display: block;
    min-inline-size: min-content;
  }

  .table-row {
    display: grid;
    grid-template-columns: var(--columns) auto;
    align-items: start;
    border-block-start: var(--_border) solid var(--_faint);
  }

  .table-row > * {
    padding: 0.25em;
    min-inline-size: 0;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }

  .table-region thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_ground);
  }

  .table-region thead .table-row {
    align-items: end;
    border-block-start: 0;
  }

  .table-row > .number {
    padding-block: 0.5em;
    color: var(--_muted);
    font-weight: normal;
    text-align: end;
  }

  .table-row > .repeated {
    overflow: hidden;
    padding: 0;
    text-indent: 1em;
    white-space: nowrap;
  }

  .table-row > .actions {
    inline-size: calc(3 * var(--_target) + 0.5em);
  }

  .table-row .row-actions {
    flex-wrap: nowrap;
    justify-content: end;
  }

  .span-2 {
    grid-column: span 2;
  }

  .span-3 {
    grid-column: span 3;
  }

  .span-4 {
    grid-column: span 4;
  }

  .groups > th {
    border-block-end: var(--_border) solid var(--_line);
  }

  .gap,
  .gap > td {
    display: block;
    padding: 0;
  }

  .table-row .error {
    font-size: 0.9em;
  }

  .row-word {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (inline-size < 36em) {
    .table-region > table,
    .table-region thead,
    .table-region tbody {
      min-inline-size: 0;
    }

    .table-region thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .table-region tbody .table-row {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: var(--_space);
      padding: calc(1.5 * var(--_space));
      border-block-start-width: 3px;
    }

    .table-region tbody > .table-row:first-child {
      border-block-start: 0;
    }

    .table-region tbody .table-row > * {
      padding: 0;
    }

    .table-region tbody .table-row > .number {
      color: inherit;
      font-weight: bold;
      text-align: start;
      text-indent: 0;
    }

    .table-region tbody .table-row > .actions {
      inline-size: auto;
    }

    .row-word {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
    }

    .table-region td[data-label] {
      display: flex;
      flex-direction: column;
    }

    .table-region td[data-label] > * {
      order: 2;
    }

    .table-region td[data-label]::before {
      content: attr(data-label);
      margin-block-end: 0.2em;
      font-weight: 600;
    }

    .table-region td[data-hint]::after {
      content: attr(data-hint);
      order: 1;
      margin-block-end: 0.3em;
      color: var(--_muted);
      font-size: 0.9em;
    }
  }
`;
