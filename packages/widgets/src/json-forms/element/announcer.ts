/**
 * Collects what is to be said within one task and says it in one go: a live region that changes
 * twice at once is read out once, and only what it says last.
 */
export class Announcer {
  #pending: string[] = [];

  /** @param say puts a text into the polite live region */
  constructor(readonly say: (text: string) => void) {}

  announce(text: string): void {
    this.#pending.push(text);
    if (this.#pending.length > 1) return;
    queueMicrotask(() => {
      const said = [...new Set(this.#pending)].join(' ');
      this.#pending = [];
      this.say(said);
    });
  }
}
