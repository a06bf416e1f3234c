import { css, type CSSResult } from 'lit';

export const formStyles: CSSResult = css`
  header {
    margin-block-end: 0.75em;
  }

  .notices {
    display: grid;
    gap: 0.5em;
    margin-block-end: 1em;
  }

  .notices:empty {
    display: none;
  }

  .warnings {
    margin-block: 1em;
    padding: 0.6em 0.9em;
    border: var(--_border) dashed var(--_warning);
    border-radius: var(--_radius);
  }

  footer.actions {
    position: sticky;
    inset-block-end: 0;
    margin-block-start: 1.5em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    background: var(--semya-page, var(--_paper));
  }

  .saving {
    margin-inline-start: auto;
  }

  .saving[data-status='failed'] {
    color: var(--_danger);
    font-weight: 700;
  }

  /* A sticky bar on a short or enlarged screen would cover what is being typed. */
  @container (max-width: 40em) {
    footer.actions {
      position: static;
    }
  }
`;
