import { drawnRows } from './row-range.js';

/** A row before any was measured, in CSS pixels. */
const ROUGH_HEIGHT = 36;
const ROUGH_SIGHT = 600;

/**
 * The scrolled part of the journal: which rows are in sight, and where each stands. Rows are of one
 * height, measured, for low-vision panels change it. Places are set from script, as a strict policy
 * for styles wants it.
 */
export class GridPane {
  #pane: HTMLElement | undefined;
  #rowHeight = ROUGH_HEIGHT;
  #drawn = '';
  readonly #observer: ResizeObserver;

  /** @param redraw draws the rows that {@link places} tells */
  constructor(readonly redraw: () => void) {
    this.#observer = new ResizeObserver(() => {
      requestAnimationFrame(this.redraw);
    });
  }

  attach(pane: HTMLElement | null): void {
    if (!pane || pane === this.#pane) return;
    this.detach();
    this.#pane = pane;
    pane.addEventListener('scroll', this.#scrolled, { passive: true });
    this.#observer.observe(pane);
  }

  detach(): void {
    this.#observer.disconnect();
    this.#pane?.removeEventListener('scroll', this.#scrolled);
    this.#pane = undefined;
  }

  /** Places in the view to draw. */
  places(count: number, active: number): readonly number[] {
    this.#count = count;
    this.#active = active;
    const places = drawnRows(count, this.#sight(), active);
    this.#drawn = span(places);
    return places;
  }

  #count = 0;
  #active = -1;

  get page(): number {
    return Math.max(1, Math.floor(this.#sight().height / this.#rowHeight) - 1);
  }

  #sight(): { readonly top: number; readonly height: number; readonly rowHeight: number } {
    const head = this.#pane?.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
    return {
      top: this.#pane?.scrollTop ?? 0,
      height: (this.#pane?.clientHeight ?? ROUGH_SIGHT) - head,
      rowHeight: this.#rowHeight,
    };
  }

  /** Puts the drawn rows in their places. True when the height of a row has turned out another. */
  arrange(tracks: string): boolean {
    const grid = this.#pane?.querySelector<HTMLElement>('[role="grid"]');
    const body = grid?.querySelector<HTMLElement>('.body');
    if (!grid || !body) return false;
    if (grid.style.getPropertyValue('--_tracks') !== tracks)
      grid.style.setProperty('--_tracks', tracks);
    const rows = body.querySelectorAll<HTMLElement>(':scope > [role="row"]');
    const measured = rows[0]?.offsetHeight ?? 0;
    const differs = measured > 0 && measured !== this.#rowHeight;
    if (differs) this.#rowHeight = measured;
    body.style.height = `${String(this.#count * this.#rowHeight)}px`;
    for (const row of rows) {
      const place = `translateY(${String(Number(row.dataset.index) * this.#rowHeight)}px)`;
      if (row.style.transform !== place) row.style.transform = place;
    }
    return differs;
  }

  /** Scrolls a row into sight; the head does not cover it. */
  show(index: number): void {
    const pane = this.#pane;
    if (!pane || index < 0) return;
    const { top, height, rowHeight } = this.#sight();
    if (index * rowHeight < top) pane.scrollTop = index * rowHeight;
    else if ((index + 1) * rowHeight > top + height)
      pane.scrollTop = (index + 1) * rowHeight - height;
  }

  readonly #scrolled = (): void => {
    if (span(drawnRows(this.#count, this.#sight(), this.#active)) !== this.#drawn) this.redraw();
  };
}

const span = (places: readonly number[]): string =>
  `${String(places[0])} ${String(places[1])} ${String(places.at(-1))}`;
