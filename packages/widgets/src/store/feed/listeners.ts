export interface Listeners<Change> {
  /** Adds a listener and gives the way to take it off again. */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  readonly tell: (change: Change) => void;
}

/**
 * A set of listeners. One that throws neither stops the others nor turns a finished save into a
 * failed one: its error surfaces as an uncaught error of the page, where the host looks for errors.
 */
export function createListeners<Change>(): Listeners<Change> {
  const listeners = new Set<(change: Change) => void>();
  return {
    subscribe(listener) {
      // Wrapped, so that one function subscribed twice is told twice and taken off once.
      const entry = (change: Change): void => {
        listener(change);
      };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
    tell(change) {
      for (const listener of [...listeners]) {
        try {
          listener(change);
        } catch (error) {
          queueMicrotask(() => {
            throw error;
          });
        }
      }
    },
  };
}
