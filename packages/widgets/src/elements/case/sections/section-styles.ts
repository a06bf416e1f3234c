import { css, type CSSResult } from 'lit';

export const sectionStyles: CSSResult = css`
  .cited {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    gap: 0.25em 0.6em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_faint);
  }

  .cited > .badge {
    justify-self: start;
    align-self: start;
    white-space: normal;
  }

  .cited-list.within {
    padding-inline-start: 1.5em;
  }

  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    margin: 0 0 0.5em;
  }

  .pair dt {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .pair dd {
    margin: 0;
  }

  .periods {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_faint);
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .levels,
  .results,
  .duties {
    margin-block-end: 1.5em;
  }

  @container (max-width: 32em) {
    .cited {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
