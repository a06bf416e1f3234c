import type { RankedTester } from '@jsonforms/core';
import { html, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import { boundNode } from './bound-node.js';
import { brokenPart } from './broken-part.js';
import type { FormContext } from './form-context.js';
import type { RenderNode } from './render-node.js';
import type { Renderer } from './renderer.js';

/** A renderer whose code comes when a form first needs it: a table, a chart, a map. */
export interface LazyRenderer extends Renderer {
  load(): Promise<Renderer>;
}

const loaded = new WeakMap<LazyRenderer, Renderer>();
const coming = new WeakMap<LazyRenderer, Promise<Renderer>>();

/** Loads a renderer once for all its places; a failure is forgotten, so that it can be tried anew. */
async function loadOnce(renderer: LazyRenderer): Promise<void> {
  let promise = coming.get(renderer);
  if (!promise) coming.set(renderer, (promise = renderer.load()));
  try {
    loaded.set(renderer, await promise);
  } finally {
    coming.delete(renderer);
  }
}

/** Declares a renderer by its tester alone; the rest is loaded when the tester first wins. */
export function lazyRenderer(tester: RankedTester, load: () => Promise<Renderer>): LazyRenderer {
  return { tester, load, render: () => nothing };
}

export const isLazy = (renderer: Renderer): renderer is LazyRenderer => 'load' in renderer;

/** Loads what of the renderers is lazy before a form needs it: while a page is idle, or for a test. */
export async function preload(renderers: readonly Renderer[]): Promise<void> {
  await Promise.all(renderers.filter(isLazy).map(loadOnce));
}

class LazyNodeDirective extends AsyncDirective {
  #latest: readonly [RenderNode, FormContext, LazyRenderer] | undefined;

  override render(node: RenderNode, form: FormContext, renderer: LazyRenderer): unknown {
    this.#latest = [node, form, renderer];
    const ready = loaded.get(renderer);
    if (ready) {
      if (ready.styles) form.adopt(ready.styles);
      return boundNode(node, form, ready);
    }
    void this.#load(renderer, form);
    return html`<p class="text" role="status">${form.texts.loadingPart}</p>`;
  }

  protected override reconnected(): void {
    this.#drawAgain();
  }

  async #load(renderer: LazyRenderer, form: FormContext): Promise<void> {
    try {
      await loadOnce(renderer);
      this.#drawAgain();
    } catch (cause) {
      form.report({ code: 'broken-renderer', cause });
      if (this.isConnected) this.setValue(brokenPart(form));
    }
  }

  #drawAgain(): void {
    if (this.isConnected && this.#latest) this.setValue(this.render(...this.#latest));
  }
}

/** Draws a node by a lazy renderer: a word of waiting first, the part itself once its code came. */
export const lazyNode: (
  node: RenderNode,
  form: FormContext,
  renderer: LazyRenderer,
) => DirectiveResult = directive(LazyNodeDirective);
