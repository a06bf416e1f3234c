import { css, type CSSResult } from 'lit';

export const catalogueStyles: CSSResult = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space) 1.25em;
    margin-block-end: 0.75em;
  }

  .tools label {
    display: grid;
    min-width: 0;
    flex: 0 1 14em;
  }

  .tools label.search {
    flex: 1 1 16em;
  }

  .group {
    margin-block: 1.25em;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 0.75em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_faint);
    align-items: start;
  }
`;
