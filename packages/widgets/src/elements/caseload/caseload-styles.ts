import { css, type CSSResult } from 'lit';

export const caseloadStyles: CSSResult = css`
  table {
    width: 100%;
    border-collapse: collapse;
    margin-block-end: 0.75em;
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

  thead th {
    color: var(--_muted);
    font-weight: 400;
    font-size: 0.9em;
    border-block-end: 2px solid var(--_line);
  }

  table[part='table'] thead th:first-child {
    width: 20%;
  }

  .outcome th[scope='row'] {
    font-weight: 400;
  }

  .outcome .badge {
    white-space: normal;
  }

  th details {
    font-weight: 400;
  }

  .handover {
    margin-block-start: 1.5em;
  }

  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
  }

  .sides label {
    display: grid;
  }

  fieldset {
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    margin: 0.75em 0;
    padding: 0.4em 0.75em;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.25em 1em;
  }

  fieldset label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-height: max(1.6em, 24px);
  }

  input[type='checkbox'] {
    min-height: 0;
    min-width: 0;
    width: 1.15em;
    height: 1.15em;
    flex: none;
  }

  .outcome > .note {
    margin-block-end: 0.75em;
  }

  @container (max-width: 44em) {
    table[part='table'] :is(thead) {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
      overflow: hidden;
    }

    table[part='table'],
    table[part='table'] :is(caption, tbody, tr, th, td) {
      display: block;
    }

    table[part='table'] tr {
      padding-block: 0.35em;
      border-block-end: 1px solid var(--_faint);
    }

    table[part='table'] tr :is(th, td) {
      border: 0;
      padding: 0.1em 0;
    }

    td[data-label]::before {
      content: attr(data-label) ': ';
      color: var(--_muted);
    }
  }
`;
