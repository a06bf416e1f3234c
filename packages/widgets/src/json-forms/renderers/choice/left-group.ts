/** Whether focus left the whole group of inputs, not just one of them for its neighbour. */
export function leftGroup(event: FocusEvent): boolean {
  const group = event.currentTarget as Element;
  return !(event.relatedTarget instanceof Node && group.contains(event.relatedTarget));
}
