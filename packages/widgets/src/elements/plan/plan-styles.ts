import { css, type CSSResult } from 'lit';

export const planStyles: CSSResult = css`
  section,
  table {
    margin-block-end: 1.5em;
  }

  header {
    margin-block-end: 1em;
  }

  li {
    padding-block: 0.35em;
    border-block-start: 1px solid var(--_faint);
    overflow-wrap: anywhere;
  }

  .goal {
    padding: 0.6em 0.9em;
    border-inline-start: 0.3em solid var(--_accent);
    background: var(--_ground);
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
    overflow-wrap: anywhere;
  }

  thead th {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9em;
  }

  tbody th[scope='row'] {
    font-weight: 400;
    width: 40%;
  }

  .absent {
    color: var(--_warning);
  }

  @container (max-width: 44em) {
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

    th .facts {
      font-weight: 400;
    }

    tr {
      padding-block: 0.5em;
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
