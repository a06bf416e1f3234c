import { css, type CSSResult } from 'lit';

/** A list of titles beside the fields of one of its rows; above them where it is narrow. */
export const listWithDetailStyles: CSSResult = css`
  .master-and-detail {
    display: grid;
    grid-template-columns: minmax(10em, 1fr) minmax(0, 3fr);
    border: var(--_border) solid var(--_faint);
    border-radius: var(--_radius);
  }

  .master {
    display: flex;
    flex-direction: column;
    max-block-size: 75vh;
    overflow-y: auto;
    border-inline-end: var(--_border) solid var(--_faint);
    background: var(--_ground);
  }

  .master-row {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.25em calc(1.5 * var(--_space));
    border: 0;
    border-inline-start: 4px solid transparent;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .master-row > .row-title {
    font-weight: normal;
  }

  .master-row[aria-selected='true'] {
    border-inline-start-color: var(--_accent);
    background: var(--_paper);
  }

  .master-row[aria-selected='true'] > .row-title {
    font-weight: bold;
  }

  .master-detail {
    display: grid;
    gap: var(--_space);
    align-content: start;
    padding: calc(1.5 * var(--_space));
    min-inline-size: 0;
  }

  @container (inline-size < 36em) {
    .master-and-detail {
      grid-template-columns: minmax(0, 1fr);
    }

    .master {
      max-block-size: 40vh;
      border-inline-end: 0;
      border-block-end: var(--_border) solid var(--_faint);
    }
  }
`;
