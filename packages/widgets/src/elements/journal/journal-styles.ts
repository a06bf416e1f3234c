import { css, type CSSResult } from 'lit';

export const journalStyles: CSSResult = css`
  .tools,
  .chosen,
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    margin-block: var(--_space);
  }

  .tools label {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .state {
    color: var(--_muted);
    gap: 0.25em 1.25em;
  }

  .state .unsaved {
    color: var(--_danger);
    font-weight: 600;
  }

  button:disabled {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
    text-decoration: none;
  }

  .panel {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1em;
    align-items: end;
    padding: 0.6em;
    border: var(--_border) solid var(--_faint);
  }

  .panel label {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
  }

  .panel input[type='checkbox'] {
    min-width: 1.5em;
  }

  .pane {
    height: var(--semya-journal-height, 32em);
    max-height: 80vh;
    overflow: auto;
    border: var(--_border) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    overflow-anchor: none;
  }

  [role='grid'] {
    position: relative;
    width: max-content;
    min-width: 100%;
  }

  [role='row'] {
    display: grid;
    grid-template-columns: var(--_tracks);
    border-block-end: 1px solid var(--_faint);
  }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    height: 4.2em;
    background: var(--_ground);
    border-block-end: 1px solid var(--_line);
  }

  .body {
    position: relative;
  }

  .body [role='row'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    height: 2.2em;
    contain: layout style;
    background: var(--_paper);
  }

  .body [role='row'][aria-selected='true'] {
    background: var(--_ground);
    box-shadow: inset 0.25em 0 0 var(--_accent);
  }

  .body [role='row'].editing {
    z-index: 1;
  }

  [role='gridcell'],
  [role='columnheader'] {
    padding: 0.35em 0.5em;
    border-inline-end: 1px solid var(--_faint);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [role='columnheader'] {
    font-weight: 600;
    font-size: 0.9em;
    line-height: 1.25;
    white-space: normal;
    cursor: pointer;
  }

  .mark {
    color: var(--_danger);
  }

  .number,
  .integer {
    text-align: end;
  }

  :is([role='gridcell'], [role='columnheader']):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  [role='gridcell'][aria-invalid='true'] {
    box-shadow: inset 0 -3px 0 var(--_danger);
  }

  [role='gridcell'][aria-readonly='true'] {
    color: var(--_muted);
  }

  .pick {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.2em;
    padding: 0;
  }

  .pick input {
    min-width: 24px;
    min-height: 24px;
    margin: 0;
  }

  .pick .mark::before {
    content: '!' / '';
    font-weight: 700;
    color: var(--_danger);
  }

  .pick .mark.unsaved::before {
    content: '•' / '';
  }

  .cell-editing {
    padding: 0;
    overflow: visible;
  }

  .editor {
    width: 100%;
    min-height: 100%;
    padding: 0.35em 0.4em;
    border: 2px solid var(--_accent);
    border-radius: 0;
  }

  textarea.editor {
    position: absolute;
    z-index: 1;
    width: min(24em, 80vw);
    font: inherit;
    letter-spacing: inherit;
    color: var(--_ink);
    background: var(--_paper);
  }

  .hand {
    min-height: 1.6em;
    margin-block-start: var(--_space);
  }

  .hand .value {
    overflow-wrap: anywhere;
  }
`;
