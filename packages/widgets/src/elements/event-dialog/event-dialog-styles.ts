import { css, type CSSResult } from 'lit';

export const eventDialogStyles: CSSResult = css`
  /* The way out stays in view however long the choice is. */
  dialog[open] {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    overflow: hidden;
    width: min(46em, 100vw - 2em);
  }

  .body {
    overflow: auto;
    padding: 0.35em;
    margin: -0.35em;
  }

  .body > * + * {
    margin-block-start: 1em;
  }

  h3 {
    margin-block-end: 0.35em;
  }

  h4 {
    margin: 0.6em 0 0.25em;
    font-size: 1em;
  }

  .choice small {
    display: block;
  }

  .suggested button {
    border-inline-start: 0.35em solid var(--_accent);
  }

  .actions {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_faint);
  }
`;
