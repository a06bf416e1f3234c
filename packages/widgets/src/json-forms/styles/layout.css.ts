import { css, type CSSResult } from 'lit';

/** Layouts: a grid of twelve columns where there is room, one column where there is not. */
export const layoutStyles: CSSResult = css`
  .vertical,
  .horizontal {
    display: grid;
    column-gap: calc(2 * var(--_space));
    align-items: start;
    min-inline-size: 0;
  }

  .vertical {
    grid-template-columns: repeat(12, minmax(0, 1fr));
  }

  .vertical > *,
  .horizontal > * {
    min-inline-size: 0;
    margin-block-end: calc(2 * var(--_space));
  }

  .vertical > * {
    grid-column: 1 / -1;
  }

  .vertical > :last-child,
  .equal > *,
  .tracks > * {
    margin-block-end: 0;
  }

  .equal,
  .tracks {
    row-gap: calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  @container (inline-size >= 36em) {
    .tracks {
      grid-template-columns: var(--tracks);
    }

    .vertical > .share-half {
      grid-column: span 6;
    }

    .vertical > .share-third {
      grid-column: span 4;
    }

    .vertical > .share-two-thirds {
      grid-column: span 8;
    }

    .vertical > .share-quarter {
      grid-column: span 3;
    }

    .vertical > .share-three-quarters {
      grid-column: span 9;
    }

    /* Label, hint, input and error of neighbours stand level, whichever of them has a hint. */
    .vertical > div[class*='share-']:not(.share-full, .check) {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
    }

    [class*='share-'] > label {
      grid-row: 1;
    }

    [class*='share-'] > .hint {
      grid-row: 2;
    }

    [class*='share-'] > :is(.input, .with-unit, .with-button) {
      grid-row: 3;
    }

    [class*='share-'] > .error {
      grid-row: 4;
    }
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .group {
    padding-block-start: var(--_space);
    border-block-start: var(--_border) solid var(--_faint);
  }

  .group > legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: calc(1.5 * var(--_space));
    padding: 0;
    font-size: 1.1em;
    font-weight: bold;
  }

  .group > legend + * {
    clear: both;
  }

  .panel > .vertical > .group:first-child,
  .form > .vertical > .group:first-child {
    padding-block-start: 0;
    border-block-start: 0;
  }

  .object {
    padding-inline-start: calc(1.5 * var(--_space));
    border-block-start: 0;
    border-inline-start: 2px solid var(--_faint);
  }

  .object > legend {
    font-size: 1em;
  }

  @media print {
    .group {
      break-inside: avoid;
    }
  }
`;
