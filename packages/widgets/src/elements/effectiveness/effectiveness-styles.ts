import { css, type CSSResult } from 'lit';

export const effectivenessStyles: CSSResult = css`
  section,
  table {
    margin-block-end: 1.5em;
  }

  .scale {
    display: grid;
    grid-template-columns: minmax(0, 2fr) auto minmax(8em, 3fr) auto;
    gap: 0.25em 0.6em;
    align-items: center;
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_faint);
  }

  .end {
    color: var(--_muted);
    font-size: 0.9em;
  }

  svg {
    display: block;
    color: var(--_accent);
    overflow: visible;
  }

  .track {
    stroke: var(--_line);
    stroke-width: 1;
  }

  .change {
    stroke: currentColor;
    stroke-width: 3;
  }

  .first {
    fill: var(--_paper);
    stroke: currentColor;
    stroke-width: 2;
  }

  .repeat {
    fill: currentColor;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  caption {
    text-align: start;
    font-size: 1.1em;
    font-weight: 700;
    margin-block-end: 0.5em;
  }

  th,
  td {
    padding: 0.45em 0.75em 0.45em 0;
    border-block-end: 1px solid var(--_faint);
    text-align: start;
    vertical-align: top;
  }

  thead th,
  .none {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9em;
  }

  tbody th[scope='row'] {
    font-weight: 400;
    width: 36%;
  }

  .fact {
    display: block;
    font-weight: 400;
  }

  .level th {
    border-block-end: 2px solid var(--_line);
  }

  .change-better {
    color: var(--_success);
  }

  .change-worse {
    color: var(--_danger);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }

    .track {
      stroke: GrayText;
    }

    .first {
      fill: Canvas;
    }
  }

  @container (max-width: 44em) {
    .scale {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .scale .title {
      grid-column: 1 / -1;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }

    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }

    tbody th[scope='row'] {
      width: auto;
      font-weight: 600;
    }

    tr {
      padding-block: 0.35em;
      border-block-end: 1px solid var(--_faint);
    }

    tr :is(th, td) {
      border: 0;
      padding: 0.1em 0;
    }

    td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }
  }
`;
