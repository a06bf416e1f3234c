import type { Problem, Result } from '@semya/rules/conditions';
import type { PrintModel } from '../../contracts/print-layout.js';
import { createPrintFrame, type PrintFrame } from './print-frame.js';

/** After this a browser that has not begun to print is taken to have refused. */
const PATIENCE_MS = 3_000;

export interface OpenPrintOptions {
  /** The window of the page from which a person prints. */
  readonly window: Window & typeof globalThis;
  /** How long the browser may take to begin, in milliseconds. */
  readonly patienceMs?: number;
}

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
  { window: host, patienceMs = PATIENCE_MS }: OpenPrintOptions,
): Promise<Result<undefined>> => {
  open.get(host)?.remove();
  const frame = createPrintFrame(model, host);
  if (!frame) return { ok: false, problems: [problem('print-frame-blocked')] };
  open.set(host, frame);
  frame.view.addEventListener('afterprint', frame.remove, { once: true });
  if (await begins(frame.view, host, patienceMs))
    return { ok: true, value: undefined, problems: [] };
  frame.remove();
  return { ok: false, problems: [problem('print-blocked')] };
};

/** Whether a window begins to print; some browsers begin only after `print()` has returned. */
const begins = (view: Window, host: Window, patienceMs: number): Promise<boolean> =>
  new Promise((resolve) => {
    const giveUp = host.setTimeout(() => {
      resolve(false);
    }, patienceMs);
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
