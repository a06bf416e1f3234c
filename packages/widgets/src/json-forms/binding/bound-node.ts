import { isScoped } from '@jsonforms/core';
import { noChange, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import { pathOf } from '../store/data-path.js';
import type { Dependency } from '../store/dependency.js';
import { ruleScopes } from '../store/rule-scopes.js';
import { controlBinding, layoutBinding } from './bindings.js';
import type { FormContext } from './form-context.js';
import { sameNode, type RenderNode } from './render-node.js';
import { brokenPart } from './broken-part.js';
import { announceChange } from './announce-change.js';
import type { Binding, Renderer } from './renderer.js';
import { sameProps } from './same-props.js';

const bindingOf = ({ bind }: Renderer, { uischema }: RenderNode): Binding<object> =>
  bind ?? (isScoped(uischema) ? controlBinding : layoutBinding);

/**
 * Keeps one node of the form up to date: maps the state to props, and renders only when a prop
 * changed. A directive and not an element, so a form of a hundred fields is one element, and a
 * keystroke renders its own control alone.
 */
class BoundNodeDirective extends AsyncDirective {
  #form: FormContext | undefined;
  #node: RenderNode | undefined;
  #renderer: Renderer | undefined;
  #id: string | undefined;
  #props: object | undefined;
  #unsubscribe: (() => void) | undefined;

  override render(node: RenderNode, form: FormContext, renderer: Renderer): unknown {
    const known =
      form === this.#form &&
      renderer === this.#renderer &&
      this.#node !== undefined &&
      sameNode(this.#node, node);
    if (known) return noChange;
    if (form !== this.#form) this.#id = form.createId();
    if (form !== this.#form || renderer !== this.#renderer) this.#props = undefined;
    this.#form = form;
    this.#node = node;
    this.#renderer = renderer;
    if (this.isConnected) this.#subscribe();
    return this.#draw();
  }

  protected override disconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** The form was moved in the page: what happened meanwhile is caught up with, nothing is reset. */
  protected override reconnected(): void {
    this.#subscribe();
    this.#refresh();
  }

  #subscribe(): void {
    this.#unsubscribe?.();
    const [form, node, renderer] = [this.#form, this.#node, this.#renderer];
    if (!form || !node || !renderer) return;
    const bind = bindingOf(renderer, node);
    const dependency: Dependency = {
      path: pathOf(node.uischema, node.path),
      reach: bind.reach,
      scopes: [...ruleScopes(node.uischema, node.path), ...(bind.scopes?.(node) ?? [])],
      element: node.uischema,
    };
    this.#unsubscribe = form.store.subscribe(dependency, () => {
      this.#refresh();
    });
  }

  #refresh(): void {
    const template = this.#draw();
    if (template !== noChange) this.setValue(template);
  }

  #draw(): unknown {
    const [form, node, renderer] = [this.#form, this.#node, this.#renderer];
    if (!form || !node || !renderer) return noChange;
    try {
      return this.#render(form, node, renderer);
    } catch (cause) {
      this.#props = undefined;
      form.report({ code: 'broken-renderer', cause });
      return brokenPart(form);
    }
  }

  #render(form: FormContext, node: RenderNode, renderer: Renderer): unknown {
    const bind = bindingOf(renderer, node);
    const path = pathOf(node.uischema, node.path);
    const state = form.store.view(path, bind.reach === 'nested');
    const props = bind.map(state, { ...node, id: this.#id ?? '' }, form);
    const before = this.#props;
    if (before && sameProps(before, props)) return noChange;
    this.#props = props;
    if (before) announceChange(before, props, form);
    // A hidden part leaves the page, so no style of the host's can show it again.
    return isHidden(props) ? nothing : renderer.render(props as never, form);
  }
}

const isHidden = (props: object): boolean => 'visible' in props && props.visible === false;

/** The directive behind `dispatch`. */
export const boundNode: (
  node: RenderNode,
  form: FormContext,
  renderer: Renderer,
) => DirectiveResult = directive(BoundNodeDirective);
