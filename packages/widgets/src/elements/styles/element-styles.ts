import { css, type CSSResult } from 'lit';
import { tokens } from '../../theme/tokens.css.js';

/** What all elements of a case share: text, buttons, badges, disclosures, messages. */
export const elementStyles: CSSResult[] = [
  ...tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
    }

    :host([hidden]) {
      display: none;
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    h2,
    h3,
    p,
    ul,
    ol {
      margin: 0;
    }

    ul,
    ol {
      padding: 0;
      list-style: none;
    }

    h2 {
      font-size: 1.4em;
      line-height: 1.25;
    }

    h3 {
      font-size: 1.1em;
      line-height: 1.3;
      margin-block-end: var(--_space);
    }

    button,
    input,
    select {
      font: inherit;
      letter-spacing: inherit;
      color: inherit;
      min-height: var(--_target);
      min-width: var(--_target);
    }

    button {
      padding: 0.2em 0.75em;
      border: var(--_border) solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_accent);
      cursor: pointer;
    }

    button:hover {
      text-decoration: underline;
    }

    button.primary {
      background: var(--_accent);
      color: var(--_on-accent);
    }

    button.quiet {
      border-color: var(--_line);
    }

    button.link {
      border: 0;
      padding: 0;
      min-height: max(1.5em, 24px);
      background: none;
      text-decoration: underline;
      text-align: start;
      font-weight: 600;
    }

    input,
    select {
      padding: 0.2em 0.5em;
      border: var(--_border) solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
      max-width: 100%;
    }

    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    .badge {
      display: inline-block;
      padding: 0.05em 0.5em;
      border: var(--_border) solid currentColor;
      border-radius: var(--_radius);
      font-size: 0.875em;
      white-space: nowrap;
      color: var(--_muted);
    }

    .badge.status-overdue {
      color: var(--_danger);
      border-width: 2px;
      font-weight: 700;
    }

    .badge.status-due-soon,
    .badge.truth-unknown,
    .badge.status-met-late {
      color: var(--_warning);
      border-style: dashed;
    }

    .badge.status-met,
    .badge.truth-met,
    .badge.state-final,
    .badge.state-recorded-elsewhere {
      color: var(--_success);
    }

    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 1.25em;
      color: var(--_muted);
    }

    .clause,
    .source,
    .hint,
    .decides,
    small {
      color: var(--_muted);
      font-size: 0.9em;
    }

    .empty {
      color: var(--_muted);
      padding-block: var(--_space);
    }

    .note {
      padding: 0.4em 0.75em;
      border-inline-start: 3px solid var(--_line);
      background: var(--_ground);
    }

    .note.warning {
      border-color: var(--_warning);
    }

    .failure,
    .error {
      color: var(--_danger);
    }

    .failure {
      padding: 0.6em 0.9em;
      border: 2px solid var(--_danger);
      border-radius: var(--_radius);
    }

    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space);
      margin-block-start: var(--_space);
    }

    .saving {
      color: var(--_muted);
      min-height: 1.4em;
    }

    details > summary {
      display: inline-block;
      min-height: 1.6em;
      color: var(--_accent);
      cursor: pointer;
      font-size: 0.9em;
    }

    details > summary::before {
      content: '▸ ' / '';
    }

    details[open] > summary::before {
      content: '▾ ' / '';
    }

    .reasons {
      padding-inline-start: 0.75em;
      border-inline-start: 2px solid var(--_faint);
      margin-block: 0.25em 0.5em;
      font-size: 0.95em;
    }

    .reasons li {
      overflow-wrap: anywhere;
    }

    .mark::before {
      content: '? ';
      color: var(--_warning);
      font-weight: 700;
    }

    .truth-met > .mark::before {
      content: '✓ ';
      color: var(--_success);
    }

    .truth-not-met > .mark::before {
      content: '✕ ';
      color: var(--_muted);
    }

    .depth-1 {
      padding-inline-start: 1em;
    }

    .depth-2 {
      padding-inline-start: 2em;
    }

    .depth-3 {
      padding-inline-start: 3em;
    }

    .depth-4,
    .depth-5,
    .depth-6 {
      padding-inline-start: 4em;
    }

    dialog {
      width: min(40em, 100vw - 2em);
      max-height: 90vh;
      overflow: auto;
      padding: 1.25em;
      border: 2px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_paper);
      color: var(--_ink);
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 45%);
    }

    dialog h2 {
      margin-block-end: 0.6em;
    }

    .choice {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
      gap: 0.35em;
    }

    .choice button {
      width: 100%;
      height: 100%;
      text-align: start;
    }

    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
