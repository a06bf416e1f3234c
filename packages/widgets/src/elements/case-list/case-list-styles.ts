import { css, type CSSResult } from 'lit';

export const caseListStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--_space) 1.5em;
    margin-block-end: 1em;
  }

  .tools label {
    display: grid;
    flex: 0 1 20em;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_faint);
    text-align: start;
    vertical-align: top;
  }

  thead th {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9em;
    border-block-end: 2px solid var(--_line);
  }

  thead th:first-child {
    width: 24%;
  }

  thead th:nth-child(2) {
    width: 24%;
  }

  tbody th small {
    display: block;
    font-weight: 400;
  }

  td time {
    display: block;
    white-space: nowrap;
  }

  @container (max-width: 44em) {
    thead {
      display: none;
    }

    tbody,
    tr,
    th,
    td {
      display: block;
    }

    tr {
      padding-block: 0.5em;
      border-block-end: 2px solid var(--_faint);
    }

    tbody th,
    td {
      border: 0;
      padding: 0.1em 0;
    }

    td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }

    td time {
      display: inline;
    }
  }
`;
