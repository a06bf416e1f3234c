import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { FormContext } from '../../binding/form-context.js';
import type { Dependency } from '../../store/dependency.js';

type Watched = Pick<Dependency, 'path' | 'reach'>;

/** Draws anew when what it depends on changes, without its surroundings. */
class WatchDirective extends AsyncDirective {
  #form: FormContext | undefined;
  #watched: Watched | undefined;
  #draw: () => unknown = () => undefined;
  #stop: (() => void) | undefined;

  override render(form: FormContext, watched: Watched, draw: () => unknown): unknown {
    const before = this.#watched;
    const same =
      form.store === this.#form?.store &&
      before?.path === watched.path &&
      before.reach === watched.reach;
    this.#form = form;
    this.#watched = watched;
    this.#draw = draw;
    if (!same && this.isConnected) this.#subscribe();
    return draw();
  }

  protected override disconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override reconnected(): void {
    this.#subscribe();
    this.setValue(this.#draw());
  }

  #subscribe(): void {
    this.#stop?.();
    if (!this.#form || !this.#watched) return;
    this.#stop = this.#form.store.subscribe({ ...this.#watched, scopes: [] }, () => {
      this.setValue(this.#draw());
    });
  }
}

/**
 * A part of a renderer that follows the form by itself, such as the name of one row: the list
 * around it need not look at what its rows hold.
 */
export const watch: (form: FormContext, watched: Watched, draw: () => unknown) => DirectiveResult =
  directive(WatchDirective);
