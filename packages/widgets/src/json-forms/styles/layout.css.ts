import { css, type CSSResult } from 'lit';

/** Layouts: a grid of twelve columns where there is room, one column where there is not. */
export const layoutStyles: CSSResult = css`
  .vertical,
  .horizontal {
    display: grid;
    gap: calc(2 * var(--_space));
    align-items: start;
    min-inline-size: 0;
  }

  .vertical {
    grid-template-columns: repeat(12, minmax(0, 1fr));
  }

  .vertical > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
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

  .equal {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  .tracks {
    grid-template-columns: var(--tracks);
  }

  @container (inline-size < 36em) {
    .vertical > * {
      grid-column: 1 / -1;
    }

    .tracks {
      grid-template-columns: minmax(0, 1fr);
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
