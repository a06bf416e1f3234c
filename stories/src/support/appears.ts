const attempts = 200;
const pause = 25;

/** The first element behind a path of selectors, each within the shadow root of the one before. */
function behind(root: ParentNode, path: readonly string[]): HTMLElement | undefined {
  const [selector, ...rest] = path;
  if (selector === undefined) return undefined;
  for (const found of root.querySelectorAll<HTMLElement>(selector)) {
    if (rest.length === 0) return found;
    const inner = found.shadowRoot && behind(found.shadowRoot, rest);
    if (inner) return inner;
  }
  return undefined;
}

/**
 * Waits until something is on the page, so that axe judges the whole story and not its first moment.
 * Fails when it never comes.
 *
 * @param path selectors, each within the shadow root of the one before
 */
export async function appears(root: ParentNode, ...path: readonly string[]): Promise<HTMLElement> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = behind(root, path);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`The story never showed ${path.join(' › ')}`);
}

/** Waits for a button and presses it as a person would. */
export async function press(root: ParentNode, ...path: readonly string[]): Promise<void> {
  const button = await appears(root, ...path);
  button.click();
}

/** Waits for a field and types a value into it. */
export async function type(
  value: string,
  root: ParentNode,
  ...path: readonly string[]
): Promise<void> {
  const field = await appears(root, ...path);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${path.join(' › ')} is no field`);
  field.value = value;
  for (const event of ['input', 'change'])
    field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}
