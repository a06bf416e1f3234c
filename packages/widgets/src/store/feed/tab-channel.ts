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
  return {
    post: (message) => {
      channel.postMessage(message);
    },
    listen: (listener) => {
      channel.addEventListener('message', (event: MessageEvent<unknown>) => {
        listener(event.data);
      });
    },
    close: () => {
      channel.close();
    },
  };
}
