import { css, type CSSResult } from 'lit';

export const assessmentStyles: CSSResult = css`
  section + section {
    margin-block-start: 1.5em;
  }

  .category,
  .question {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_faint);
  }

  .category > p {
    display: grid;
    grid-template-columns: 7.5em minmax(0, 1fr) auto;
    gap: 0.25em 0.6em;
    align-items: baseline;
  }

  .category > p > .badge {
    justify-self: start;
  }

  .category > details {
    margin-inline-start: 8.1em;
  }

  .category.truth-met .title {
    font-weight: 600;
  }

  .ask {
    font-weight: 600;
  }

  .answers,
  .answers form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }

  .answers {
    margin-block: 0.35em;
  }

  .answers input {
    width: 10em;
  }

  @container (max-width: 24em) {
    .category > p {
      grid-template-columns: minmax(0, 1fr);
    }

    .category > details {
      margin-inline-start: 0;
    }
  }
`;
