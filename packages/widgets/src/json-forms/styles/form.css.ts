import { css, type CSSResult } from 'lit';

/** The frame of a form: its live region, legend, summary and faults. */
export const formStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }
`;
