import { css, type CSSResult } from 'lit';

export const caseStyles: CSSResult = css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 1em;
    margin-block-end: 1em;
  }

  header > :not(button, .saving) {
    flex: 0 0 100%;
  }

  /* Beside the button, so that the page does not jump when it speaks. */
  header > .saving {
    order: 1;
    margin-block-start: 0.5em;
  }

  section,
  p.next {
    margin-block-end: 1.5em;
  }

  .next {
    padding: 0.75em 1em;
    border: var(--_border) solid var(--_line);
    border-inline-start: 0.4em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_ground);
  }

  .next h3 {
    font-size: 0.9em;
    font-weight: 400;
    color: var(--_muted);
    margin: 0;
  }

  .next .title {
    font-size: 1.15em;
    font-weight: 700;
  }

  .next.status-overdue {
    border-inline-start-color: var(--_danger);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    counter-reset: stage;
    margin-block-end: 0.75em;
  }

  .bar li {
    flex: 1 1 9em;
    padding: 0.35em 0.6em;
    border-block-start: 4px solid var(--_faint);
    counter-increment: stage;
    color: var(--_muted);
  }

  .bar li span::before {
    content: counter(stage) '. ';
  }

  .bar .passed {
    border-color: var(--_line);
  }

  .bar .passed span::before {
    content: '✓ ' counter(stage) '. ';
  }

  h4 {
    margin: 0.75em 0 0.25em;
    font-size: 1em;
  }

  .stage-documents {
    margin-block-start: 0.5em;
  }

  header > button {
    margin-block-start: 0.5em;
  }

  .bar .current {
    border-color: var(--_accent);
    border-block-start-width: 6px;
    color: var(--_ink);
    font-weight: 700;
  }

  .bar small {
    display: block;
    font-weight: 400;
  }

  .guards {
    padding-inline-start: 1em;
  }

  .guards > li {
    padding-block: 0.2em;
  }

  .guards > li::before {
    content: '○ ' / '';
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: 2em;
  }

  .document,
  .timeline li {
    gap: 0.25em 0.6em;
    align-items: baseline;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_faint);
  }

  .timeline li {
    display: flex;
    flex-wrap: wrap;
  }

  /* The first column holds the longest state, so that the titles stand in one line. */
  .document {
    display: grid;
    grid-template-columns: 10.5em minmax(0, 1fr) auto auto;
  }

  .document .badge {
    justify-self: start;
  }

  .start {
    margin-block-start: 0.75em;
  }

  .timeline time {
    min-width: 6em;
    color: var(--_muted);
  }

  .timeline li > span {
    flex: 1 1 12em;
  }

  .timeline .note {
    display: block;
  }

  .timeline .cancelled {
    text-decoration: line-through;
  }

  .timeline button.link {
    font-weight: 400;
    font-size: 0.9em;
  }

  .timeline .cancel {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: end;
  }

  .conflicts {
    padding: 0.6em 0.9em;
    border: var(--_border) dashed var(--_warning);
    border-radius: var(--_radius);
  }

  semya-assessment {
    margin-block-end: 1.5em;
  }

  @container (max-width: 32em) {
    .document {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .document :is(.badge, .title) {
      grid-column: 1 / -1;
    }
  }

  @container (max-width: 52em) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
`;
