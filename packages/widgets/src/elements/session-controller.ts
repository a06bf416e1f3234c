import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Anything that tells its listeners when it has changed. */
interface Followed {
  subscribe(listener: () => void): () => void;
  close(): unknown;
}

/**
 * Re-renders its element whenever the followed session changes. Moving the element in the page, as a
 * low-vision panel does with the whole body, goes on with the same session.
 */
export class SessionController<Session extends Followed> implements ReactiveController {
  #session: Session | undefined;
  #owned = false;
  #unsubscribe: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#session;
  }

  /** Follows a session that the element opened itself: the former own one is closed. */
  own(session: Session | undefined): void {
    this.#follow(session, true);
  }

  /** Follows a session that belongs to the host, who closes it. */
  share(session: Session | undefined): void {
    this.#follow(session, false);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #follow(session: Session | undefined, owned: boolean): void {
    if (session === this.#session) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (this.#owned) this.#session?.close();
    this.#session = session;
    this.#owned = owned;
    this.#listen();
  }

  #listen(): void {
    if (!this.#session || this.#unsubscribe) return;
    this.#unsubscribe = this.#session.subscribe(() => {
      this.host.requestUpdate();
    });
    this.host.requestUpdate();
  }
}
