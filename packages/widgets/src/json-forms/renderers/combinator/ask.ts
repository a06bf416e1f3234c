import { html, render } from 'lit';

export interface Question {
  readonly title: string;
  readonly text: string;
  readonly accept: string;
  readonly decline: string;
}

/**
 * Asks the person before something is lost, in a dialog of the form's own root, and resolves to the
 * answer. Escape declines. Focus returns to where it was.
 */
export function ask(near: Element, { title, text, accept, decline }: Question): Promise<boolean> {
  const root = near.getRootNode();
  const holder = document.createElement('div');
  (root instanceof ShadowRoot ? root : document.body).append(holder);
  return new Promise((resolve) => {
    const close = (event: Event): void => {
      const dialog = event.currentTarget as HTMLDialogElement;
      holder.remove();
      resolve(dialog.returnValue === 'accept');
    };
    render(
      html`<dialog
        class="ask"
        aria-labelledby="ask-title"
        aria-describedby="ask-text"
        @close=${close}
      >
        <form method="dialog">
          <p class="ask-title" id="ask-title">${title}</p>
          <p id="ask-text">${text}</p>
          <div class="ask-answers">
            <button class="button" value="decline">${decline}</button>
            <button class="button primary" value="accept">${accept}</button>
          </div>
        </form>
      </dialog>`,
      holder,
    );
    const dialog = holder.querySelector('dialog');
    dialog?.showModal();
    dialog?.querySelector('button')?.focus();
  });
}
