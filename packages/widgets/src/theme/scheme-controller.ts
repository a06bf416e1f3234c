import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { schemeOfPanel } from './schemes.js';

const marks = ['data-semya-scheme', 'data-bvi-theme'];
const marked = marks.map((mark) => `[${mark}]`).join(',');

/** Attribute by which the host carries the scheme in force, for its own stylesheet. */
export const SCHEME_ATTRIBUTE = 'data-scheme-in-force';

const rootsOf = (element: Element): readonly Node[] => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
};

function schemeOf(element: Element): string | undefined {
  const holder = element.closest(marked);
  if (holder) {
    const own = holder.getAttribute('data-semya-scheme');
    return own ?? schemeOfPanel[holder.getAttribute('data-bvi-theme') ?? ''];
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? schemeOf(root.host) : undefined;
}

/**
 * Carries the low-vision scheme of the page onto an element. The page sets it by
 * `data-semya-scheme` on any ancestor, or by the panel that Russian portals commonly use
 * (`data-bvi-theme`). `:host-context()` would say the same in CSS, but not in every browser.
 */
export class SchemeController implements ReactiveController {
  #observer: MutationObserver | undefined;

  constructor(readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    const observer = new MutationObserver(() => {
      this.#apply();
    });
    for (const root of rootsOf(this.host)) {
      observer.observe(root, { attributes: true, attributeFilter: marks, subtree: true });
    }
    this.#observer = observer;
    this.#apply();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #apply(): void {
    const scheme = schemeOf(this.host);
    if (scheme === undefined) this.host.removeAttribute(SCHEME_ATTRIBUTE);
    else this.host.setAttribute(SCHEME_ATTRIBUTE, scheme);
  }
}
