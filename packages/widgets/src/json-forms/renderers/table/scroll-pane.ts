/** What a pane tells of. */
export interface PaneListener {
  scrolled(): void;
  /** The pane or a row in it is of another size now. */
  resized(): void;
  /** Focus came into a row, or left all rows. */
  focused(row: string | undefined): void;
}

const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('tr[data-row]') : null;

/** The part of the page in which the rows of a table scroll. Distances are from the first row. */
export class ScrollPane {
  #body: HTMLElement | undefined;
  #scroller: HTMLElement | undefined;
  #resizing = 0;
  readonly #observer = new ResizeObserver(() => {
    // What is drawn within the callback would be observed too late, which counts as an error.
    cancelAnimationFrame(this.#resizing);
    this.#resizing = requestAnimationFrame(() => {
      this.listener.resized();
    });
  });

  constructor(readonly listener: PaneListener) {}

  attach(body: HTMLElement): void {
    if (this.#body === body) return;
    this.detach();
    this.#body = body;
    body.addEventListener('focusin', this.#onFocusIn);
    body.addEventListener('focusout', this.#onFocusOut);
    // A body is drawn before it is put into its table.
    queueMicrotask(() => {
      this.#findScroller();
    });
  }

  detach(): void {
    cancelAnimationFrame(this.#resizing);
    this.#observer.disconnect();
    this.#body?.removeEventListener('focusin', this.#onFocusIn);
    this.#body?.removeEventListener('focusout', this.#onFocusOut);
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    this.#body = undefined;
    this.#scroller = undefined;
  }

  #findScroller(): void {
    const scroller = this.#body?.closest<HTMLElement>('.table-region');
    if (!scroller || scroller === this.#scroller) return;
    this.#scroller = scroller;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#observer.observe(scroller);
    this.observeRows();
  }

  readonly #onScroll = (): void => {
    this.listener.scrolled();
  };

  readonly #onFocusIn = (event: FocusEvent): void => {
    this.listener.focused(rowOf(event.target)?.dataset.row);
  };

  readonly #onFocusOut = (event: FocusEvent): void => {
    if (rowOf(event.relatedTarget) === null) this.listener.focused(undefined);
  };

  /** Height of what can be seen at once; 0 while nothing can. */
  get height(): number {
    return this.#scroller?.clientHeight ?? 0;
  }

  get width(): number {
    return this.#scroller?.clientWidth ?? 0;
  }

  /** How far the first row is scrolled up beyond the pane's top edge. */
  get top(): number {
    if (!this.#scroller || !this.#body) return 0;
    return this.#scroller.getBoundingClientRect().top - this.#body.getBoundingClientRect().top;
  }

  /** Height of what stands in the pane above the first row and covers rows under it. */
  get headHeight(): number {
    return (this.#scroller?.scrollTop ?? 0) - this.top;
  }

  scrollBy(distance: number): void {
    if (this.#scroller && distance !== 0) this.#scroller.scrollTop += distance;
  }

  rows(): readonly HTMLElement[] {
    return [...(this.#body?.querySelectorAll<HTMLElement>(':scope > tr[data-row]') ?? [])];
  }

  /** Rows that came are followed; those that went are no more. */
  observeRows(): void {
    if (!this.#scroller) return;
    this.#observer.disconnect();
    this.#observer.observe(this.#scroller);
    for (const row of this.rows()) this.#observer.observe(row);
  }
}
