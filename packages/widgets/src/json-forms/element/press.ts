import type { ReactiveController, ReactiveControllerHost } from 'lit';

const starts = ['pointerdown', 'mousedown'];
// A menu of the browser's own, or a dialog, may swallow the release; whoever types has let go.
const ends = ['pointerup', 'pointercancel', 'mouseup', 'keydown', 'input'];

/**
 * Holds back what may move the page while a pointer is pressed anywhere in it: an error that pushed
 * the rest down between press and release would take the person's click away.
 */
export class Press implements ReactiveController {
  #isDown = false;
  #release = 0;
  #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of [...starts, ...ends]) addEventListener(type, this, true);
  }

  hostDisconnected(): void {
    for (const type of [...starts, ...ends]) removeEventListener(type, this, true);
    this.#end();
  }

  handleEvent({ type }: Event): void {
    const starting = starts.includes(type);
    if (!starting && !this.#isDown) return;
    this.#isDown = true;
    clearTimeout(this.#release);
    // The click itself comes after the release, in the same task.
    if (!starting) this.#release = setTimeout(this.#end);
  }

  /** Acts at once, or when the pressed pointer has been released and has clicked. */
  after(act: () => void): void {
    if (this.#isDown) this.#waiting.push(act);
    else act();
  }

  readonly #end = (): void => {
    this.#isDown = false;
    const acts = this.#waiting;
    this.#waiting = [];
    for (const act of acts) act();
  };
}
