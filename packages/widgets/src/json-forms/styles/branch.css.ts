import { css, type CSSResult } from 'lit';

/** Choices of shapes, and the question before something is dropped. */
export const branchStyles: CSSResult = css`
  .branches > .branch {
    margin-block-start: var(--_space);
    padding-inline-start: calc(1.5 * var(--_space));
    border-inline-start: 2px solid var(--_faint);
  }

  .branches > .vertical {
    margin-block-end: var(--_space);
  }

  .branches > .tablist {
    margin-block-end: var(--_space);
  }

  .ask {
    max-inline-size: min(34em, calc(100vw - 2em));
    padding: calc(3 * var(--_space));
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }

  .ask::backdrop {
    background: rgb(0 0 0 / 50%);
  }

  .ask p {
    margin: 0 0 calc(2 * var(--_space));
  }

  .ask-title {
    font-weight: bold;
  }

  .ask-answers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
`;
