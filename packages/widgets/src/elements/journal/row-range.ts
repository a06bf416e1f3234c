/** Rows drawn beyond those in sight, on either side. */
const SPARE = 8;

/**
 * Which rows to draw, by their places in the view: those in sight with some to spare, and the active
 * one wherever it is, for it holds the focus.
 */
export function drawnRows(
  count: number,
  sight: { readonly top: number; readonly height: number; readonly rowHeight: number },
  active: number,
): readonly number[] {
  const from = Math.max(0, Math.min(count, Math.floor(sight.top / sight.rowHeight)) - SPARE);
  const to = Math.min(count, Math.ceil((sight.top + sight.height) / sight.rowHeight) + SPARE);
  const places = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (active < 0 || active >= count || (active >= from && active < to)) return places;
  return active < from ? [active, ...places] : [...places, active];
}
