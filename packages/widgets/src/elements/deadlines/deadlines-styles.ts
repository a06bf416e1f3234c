import { css, type CSSResult } from 'lit';

export const deadlinesStyles: CSSResult = css`
  .obligations {
    display: grid;
    gap: 0;
  }

  .obligation {
    display: grid;
    grid-template-columns: 9.5em minmax(0, 1fr);
    gap: 0.25em 0.75em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_faint);
  }

  .obligation > .badge {
    justify-self: start;
    align-self: start;
    white-space: normal;
  }

  .obligation .title {
    font-weight: 600;
  }

  .obligation.status-met .title,
  .obligation.status-waived .title {
    font-weight: inherit;
  }

  .closed {
    margin-block-start: 0.75em;
  }

  .waive {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-block-start: var(--_space);
  }

  .waive input {
    flex: 1 1 12em;
  }

  @container (max-width: 32em) {
    .obligation {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
