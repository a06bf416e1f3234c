/** A single alarm clock: setting it again replaces the earlier time. */
export interface Timer {
  /** Runs `work` after so many milliseconds. */
  set(work: () => void, delay: number): void;
  clear(): void;
}

export function createTimer(): Timer {
  let handle: ReturnType<typeof setTimeout> | undefined;
  return {
    set(work, delay) {
      clearTimeout(handle);
      handle = setTimeout(work, delay);
    },
    clear() {
      clearTimeout(handle);
      handle = undefined;
    },
  };
}
