import { html, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart, DirectiveResult } from 'lit/directive.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { RowWindow, type WindowedTable } from './row-window.js';
import type { WindowPart } from './window-parts.js';

/** The rows of a table: how many, who they are, and how one is drawn. */
export interface TableRows extends WindowedTable {
  readonly columns: number;
  row(index: number): TemplateResult;
}

const windows = new WeakMap<Element, RowWindow>();

/** The window over the rows of a table's body. */
export const windowOf = (body: Element | null): RowWindow | undefined =>
  body ? windows.get(body) : undefined;

class WindowedRowsDirective extends AsyncDirective {
  #rows: TableRows | undefined;
  #body: HTMLElement | undefined;
  readonly #window = new RowWindow((parts) => {
    if (this.isConnected) this.setValue(this.#draw(parts));
  });

  override render(rows: TableRows): unknown {
    this.#rows = rows;
    this.#window.see(rows);
    return this.#draw(this.#window.parts());
  }

  override update(part: ChildPart, [rows]: [TableRows]): unknown {
    this.#body = part.parentNode as HTMLElement;
    windows.set(this.#body, this.#window);
    if (this.isConnected) this.#window.pane.attach(this.#body);
    return this.render(rows);
  }

  protected override disconnected(): void {
    this.#window.pane.detach();
  }

  protected override reconnected(): void {
    if (this.#body) this.#window.pane.attach(this.#body);
  }

  #draw(parts: readonly WindowPart[]): unknown {
    const rows = this.#rows;
    if (!rows) return undefined;
    return html`${repeat(
      parts,
      (part) => (part.row === undefined ? gapKey(part, rows) : rows.idOf(part.row)),
      (part) => (part.row === undefined ? this.#gap(part, rows) : rows.row(part.row)),
    )}`;
  }

  #gap({ gap }: WindowPart, { columns }: TableRows): TemplateResult {
    const height = gap ? this.#window.heightOf(gap) : 0;
    return html`<tr class="gap" aria-hidden="true">
      <td
        colspan=${columns}
        ${ref((cell) => {
          // A style attribute in a template would break the policy; the style object does not.
          if (cell instanceof HTMLElement) cell.style.blockSize = `${height}px`;
        })}
      ></td>
    </tr>`;
  }
}

/** The first gap and the last stay what they are while the rows between them change. */
function gapKey({ gap }: WindowPart, { count }: TableRows): string {
  if (gap?.from === 0) return 'gap above';
  return gap?.to === count ? 'gap below' : `gap from ${gap?.from ?? 0}`;
}

/** The rows of a table's body, all of them or, in a long table, those in view. */
export const windowedRows: (rows: TableRows) => DirectiveResult = directive(WindowedRowsDirective);
