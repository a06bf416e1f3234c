import { css, type CSSResult } from 'lit';
import { arrayStyles } from './array.css.js';
import { controlStyles } from './control.css.js';
import { layoutStyles } from './layout.css.js';

/** The frame of a form: its live region, legend, summary and faults. */
const frame = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .legend,
  .text {
    margin: 0 0 var(--_space);
  }

  .legend {
    color: var(--_muted);
    font-size: 0.9em;
  }

  .summary,
  .broken {
    margin: 0 0 calc(2 * var(--_space));
    padding: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    border: var(--_border) solid var(--_danger);
    border-inline-start-width: 0.35em;
    border-radius: var(--_radius);
    background: var(--_paper);
  }

  .summary-title {
    margin: 0 0 var(--_space);
    font: inherit;
    font-weight: bold;
  }

  .summary ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }

  .summary .link {
    display: inline;
  }

  @media print {
    .legend,
    .summary {
      display: none;
    }
  }
`;

/** Styles of a whole form. */
export const formStyles: CSSResult[] = [frame, layoutStyles, controlStyles, arrayStyles];
