import { createRowHeights, type RowHeights } from './row-heights.js';
import { ScrollPane } from './scroll-pane.js';
import {
  drawnFor,
  isNearEnd,
  windowParts,
  type RowRange,
  type WindowPart,
} from './window-parts.js';

/** What a window needs to know of the table's rows. */
export interface WindowedTable {
  readonly count: number;
  /** Whether only the rows in view are drawn. */
  readonly windowed: boolean;
  /** Changes when rows were added, removed or moved. */
  readonly structure: unknown;
  idOf(index: number): string;
  /** Place of a row by its identity, -1 when it is gone. */
  indexOf(id: string): number;
}

const noRows: WindowedTable = {
  count: 0,
  windowed: false,
  structure: undefined,
  idOf: String,
  indexOf: () => -1,
};

const roughHeight = 44;
const roughView = 20;

const heightOf = (row: Element): number => row.getBoundingClientRect().height;

/** Heights of the rows that are there still, at the places where they are now. */
function followed(heights: RowHeights, before: WindowedTable, after: WindowedTable): RowHeights {
  const next = createRowHeights(after.count, heights.estimate);
  for (const [index, height] of heights.measured()) {
    const place = after.indexOf(before.idOf(index));
    if (place >= 0) next.measure(place, height);
  }
  return next;
}

/**
 * Says which rows of a long table are to be drawn while it is scrolled. It measures the rows that
 * are, and keeps the one that holds focus, however far it is scrolled out of sight.
 */
export class RowWindow {
  #table = noRows;
  #heights: RowHeights = createRowHeights(0, roughHeight);
  #drawn: RowRange = { from: 0, to: 0 };
  #width = 0;
  #focused: string | undefined;
  #shown = -1;
  readonly pane = new ScrollPane({
    scrolled: () => {
      this.#follow();
    },
    resized: () => {
      this.#resized();
    },
    focused: (row) => {
      this.#focused = row;
    },
  });

  /** @param draw draws rows and gaps, at once */
  constructor(readonly draw: (parts: readonly WindowPart[]) => void) {}

  /** Takes in what has become of the table. */
  see(table: WindowedTable): void {
    const before = this.#table;
    this.#table = table;
    if (before.count !== table.count || before.structure !== table.structure) {
      this.#heights = followed(this.#heights, before, table);
    }
    this.#drawn = this.#toDraw();
  }

  /** Rows and gaps to draw. */
  parts(): readonly WindowPart[] {
    const { count, windowed } = this.#table;
    const all = { from: 0, to: count };
    return windowParts(count, windowed ? this.#drawn : all, [this.#focusedIndex, this.#shown]);
  }

  heightOf({ from, to }: RowRange): number {
    return this.#heights.top(to) - this.#heights.top(from);
  }

  /** By how many rows a page goes on. */
  get pageSize(): number {
    const { from, to } = this.#view();
    return this.#table.windowed ? Math.max(1, to - from - 2) : roughView / 2;
  }

  /** Brings a row into the page and into view. True when it was not in the page before. */
  show(index: number): boolean {
    const { count, windowed } = this.#table;
    if (!windowed || index < 0 || index >= count) return false;
    const isDrawn = index >= this.#drawn.from && index < this.#drawn.to;
    this.#shown = index;
    if (!isDrawn) this.#redraw();
    const above = this.#heights.top(index) - this.pane.top - this.pane.headHeight;
    const below = this.#heights.top(index + 1) - this.pane.top - this.pane.height;
    this.pane.scrollBy(above < 0 ? above : Math.max(0, below));
    return !isDrawn;
  }

  get #focusedIndex(): number {
    return this.#focused === undefined ? -1 : this.#table.indexOf(this.#focused);
  }

  #view(): RowRange {
    const { count } = this.#table;
    const { height, top } = this.pane;
    if (height === 0) return { from: 0, to: Math.min(roughView, count) };
    const from = this.#heights.rowAt(Math.max(0, top));
    return { from, to: Math.min(count, this.#heights.rowAt(top + height) + 1) };
  }

  #toDraw(): RowRange {
    const { count } = this.#table;
    const view = this.#view();
    const { from, to } = this.#drawn;
    const isEnough = from <= view.from && to >= view.to && to <= count;
    return isEnough && !isNearEnd(this.#drawn, view, count) ? this.#drawn : drawnFor(view, count);
  }

  #follow(): void {
    if (!this.#table.windowed) return;
    const drawn = this.#toDraw();
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#shown = -1;
    this.#redraw();
  }

  #redraw(): void {
    const parts = this.parts();
    const before = new Set(this.pane.rows().map((row) => Number(row.dataset.index)));
    // What goes, goes first: else the row that stays might be moved, and focus would leave it.
    if (this.#focused !== undefined) {
      this.draw(parts.filter(({ row }) => row !== undefined && before.has(row)));
    }
    this.draw(parts);
    if (this.#measure()) this.draw(this.parts());
    this.pane.observeRows();
  }

  /** Measures the rows in the page; what is in view stays where it is. True when anything differs. */
  #measure(): boolean {
    const first = this.#view().from;
    let above = 0;
    let differs = false;
    for (const row of this.pane.rows()) {
      const index = Number(row.dataset.index);
      const change = this.#heights.measure(index, heightOf(row));
      differs ||= change !== 0;
      if (index < first) above += change;
    }
    this.pane.scrollBy(above);
    return differs;
  }

  #resized(): void {
    if (!this.#table.windowed) return;
    const { width } = this.pane;
    const isOther = width !== this.#width;
    this.#width = width;
    if (isOther) this.#estimateAnew();
    const differs = this.#measure();
    const drawn = this.#toDraw();
    if (!isOther && !differs && drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#redraw();
  }

  /** Rows of a table that became wider or narrower are of other heights: the drawn ones tell which. */
  #estimateAnew(): void {
    const heights = this.pane
      .rows()
      .map(heightOf)
      .sort((a, b) => a - b);
    const median = heights[heights.length >> 1] ?? roughHeight;
    this.#heights = createRowHeights(this.#table.count, Math.max(1, median));
  }
}
