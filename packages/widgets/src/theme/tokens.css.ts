import { css, unsafeCSS, type CSSResult } from 'lit';
import { SCHEME_ATTRIBUTE } from './scheme-controller.js';
import { schemes } from './schemes.js';

/** In two colours a state is told by words, borders and weight, never by hue. */
const lowVision = Object.entries(schemes).map(
  ([name, { ink, paper }]) => css`
    :host([${unsafeCSS(SCHEME_ATTRIBUTE)}='${unsafeCSS(name)}']) {
      --semya-ink: ${unsafeCSS(ink)};
      --semya-paper: ${unsafeCSS(paper)};
      color-scheme: ${unsafeCSS(name === 'white-on-black' || name === 'green-on-brown' ? 'dark' : 'light')};
    }
  `,
);

const inForce = unsafeCSS(SCHEME_ATTRIBUTE);

/**
 * Design tokens of every semya element. The portal overrides any `--semya-*` on an ancestor; what
 * is not overridden inherits the portal's font and colour. Sizes are in `em`, so that a panel that
 * enlarges the page's text enlarges everything.
 */
export const tokens: CSSResult[] = [
  css`
    :host {
      --_ink: var(--semya-ink, light-dark(#16202b, #e8edf2));
      --_paper: var(--semya-paper, light-dark(#ffffff, #14191f));
      --_muted: var(--semya-muted, light-dark(#4c5a67, #aab7c4));
      --_line: var(--semya-line, light-dark(#76838f, #8593a1));
      --_faint: var(--semya-faint, light-dark(#d5dbe1, #36414c));
      --_ground: var(--semya-ground, light-dark(#f3f5f7, #1c232b));
      --_accent: var(--semya-accent, light-dark(#0b5394, #8ec5ff));
      --_on-accent: var(--semya-on-accent, light-dark(#ffffff, #0b1b2b));
      --_danger: var(--semya-danger, light-dark(#a8071a, #ff9a9a));
      --_warning: var(--semya-warning, light-dark(#7a4b00, #f5c26b));
      --_success: var(--semya-success, light-dark(#1d6b32, #84d69a));
      --_focus: var(--semya-focus, light-dark(#0b5394, #ffd75e));
      --_space: var(--semya-space, 0.5em);
      --_radius: var(--semya-radius, 0.2em);
      --_border: var(--semya-border, 1px);
      --_target: var(--semya-target, 2.1em);
      color-scheme: inherit;
      color: var(--_ink);
      background-color: var(--semya-background, transparent);
      font: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
      line-height: inherit;
    }

    @media (pointer: coarse) {
      :host {
        --_target: var(--semya-target, max(2.75em, 44px));
      }
    }

    :host([${inForce}]) {
      --_muted: var(--semya-ink);
      --_line: var(--semya-ink);
      --_faint: var(--semya-ink);
      --_ground: var(--semya-paper);
      --_accent: var(--semya-ink);
      --_on-accent: var(--semya-paper);
      --_danger: var(--semya-ink);
      --_warning: var(--semya-ink);
      --_success: var(--semya-ink);
      --_focus: var(--semya-ink);
      --_border: 2px;
      padding: var(--_space);
      background-color: var(--semya-paper);
    }

    @media (forced-colors: active) {
      :host {
        --_border: 2px;
      }
    }

    @media print {
      :host {
        --_ink: #000000;
        --_paper: #ffffff;
        --_muted: #000000;
        --_ground: #ffffff;
        background-color: transparent;
      }
    }
  `,
  ...lowVision,
];
