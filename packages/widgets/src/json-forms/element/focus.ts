import { revealEvent } from '../binding/reveal-event.js';

const focusable =
  'input:not([type=hidden]):not([tabindex="-1"]), select, textarea, button, [tabindex="0"]';

/** The first input or button of the control at a data path, the outermost control first. */
export function inputAt(root: ParentNode, path: string): HTMLElement | undefined {
  const field = root.querySelector(`[data-path="${CSS.escape(path)}"]`);
  if (!field) return undefined;
  if (field instanceof HTMLElement && field.matches(focusable)) return field;
  return field.querySelector<HTMLElement>(focusable) ?? undefined;
}

/** Whether something on the way to a path showed more of what it holds. The nearest is asked first. */
function revealedTowards(root: ParentNode, path: string): boolean {
  const segments = path.split('.');
  return segments.some((_, place) => {
    const above = segments.slice(0, segments.length - 1 - place).join('.');
    const holders = root.querySelectorAll(`[data-path="${CSS.escape(above)}"]`);
    return [...holders].some((holder) => !holder.dispatchEvent(revealEvent(path)));
  });
}

/** Moves focus into the control at a data path. False when the page has no such control. */
export function focusAt(root: ParentNode, path: string): boolean {
  let input = inputAt(root, path);
  while (!input && revealedTowards(root, path)) input = inputAt(root, path);
  if (!input) return false;
  input.scrollIntoView({ block: 'nearest' });
  input.focus();
  return true;
}
