/** How tabs of one browser tell each other of changes. Messages hold ids only. */
export interface TabChannel {
  post(message: unknown): void;
  listen(listener: (message: unknown) => void): void;
  close(): void;
}

/** A channel to the other tabs of this origin; `undefined` where the platform has none. */
export function openTabChannel(name: string): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined;
  const channel = new BroadcastChannel(name);
  let closed = false;
  return {
    // A save that ends after the page has let go of the store is a save all the same.
    post: (message) => {
      if (!closed) channel.postMessage(message);
    },
    listen: (listener) => {
      channel.addEventListener('message', (event: MessageEvent<unknown>) => {
        listener(event.data);
      });
    },
    close: () => {
      closed = true;
      channel.close();
    },
  };
}
