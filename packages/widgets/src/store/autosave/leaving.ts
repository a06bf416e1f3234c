import type { Autosave } from './autosave.js';

/** The page as far as leaving it goes; `document` and `window` unless a test passes others. */
export interface Page {
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
}

/**
 * Writes the draft at once when the page is hidden or left: a phone may never come back to it.
 * Gives the way to stop listening.
 */
export function flushOnLeave(
  autosave: Pick<Autosave, 'flush'>,
  page: Page = { document, window },
): () => void {
  const flush = (): void => {
    void autosave.flush();
  };
  const onVisibility = (): void => {
    if (page.document.visibilityState === 'hidden') flush();
  };
  page.document.addEventListener('visibilitychange', onVisibility);
  page.window.addEventListener('pagehide', flush);
  return () => {
    page.document.removeEventListener('visibilitychange', onVisibility);
    page.window.removeEventListener('pagehide', flush);
  };
}

/**
 * Has the browser ask before the page is left with something unsaved. For hosts without drafts, and
 * for the moments when a draft could not be written. Gives the way to stop asking.
 */
export function warnOnLeave(
  target: Pick<Window, 'addEventListener' | 'removeEventListener'>,
  isDirty: () => boolean,
): () => void {
  const ask = (event: Event): void => {
    if (isDirty()) event.preventDefault();
  };
  target.addEventListener('beforeunload', ask);
  return () => {
    target.removeEventListener('beforeunload', ask);
  };
}
