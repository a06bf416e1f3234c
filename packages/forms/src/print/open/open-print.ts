import type { Problem, Result } from '@semya/rules/conditions';
import type { PrintModel } from '../../contracts/print-layout.js';
import { createPrintFrame, type PrintFrame } from './print-frame.js';

/** How long a browser may take to begin to print before it is taken to have refused. */
const PATIENCE_MS = 3_000;

const problem = (code: 'print-frame-blocked' | 'print-blocked'): Problem => ({
  code,
  path: '',
  params: {},
  severity: 'error',
});

/** Frames whose print may still be going on, by the window that opened them. */
const open = new WeakMap<Window, PrintFrame>();

/**
 * Opens the browser's print of a document. It needs neither a pop-up nor markup: it works under
 * `default-src 'none'` with Trusted Types.
 *
 * Resolves when the browser has taken the document over. Its frame goes away after the print or
 * before the next one. Problems: `print-frame-blocked` (the page allows no frames),
 * `print-blocked` (the browser did not begin to print, e.g. in a sandbox without modals).
 */
export const openPrint = async (
  model: PrintModel,
  { window: host }: { readonly window: Window & typeof globalThis },
): Promise<Result<undefined>> => {
  open.get(host)?.remove();
  const frame = createPrintFrame(model, host);
  if (!frame) return { ok: false, problems: [problem('print-frame-blocked')] };
  open.set(host, frame);
  frame.view.addEventListener('afterprint', frame.remove, { once: true });
  if (await begins(frame.view, host)) return { ok: true, value: undefined, problems: [] };
  frame.remove();
  return { ok: false, problems: [problem('print-blocked')] };
};

/** Whether a window begins to print; some browsers begin only after `print()` has returned. */
const begins = (view: Window, host: Window): Promise<boolean> =>
  new Promise((resolve) => {
    const giveUp = host.setTimeout(() => {
      resolve(false);
    }, PATIENCE_MS);
    view.addEventListener(
      'beforeprint',
      () => {
        host.clearTimeout(giveUp);
        resolve(true);
      },
      { once: true },
    );
    view.print();
  });
