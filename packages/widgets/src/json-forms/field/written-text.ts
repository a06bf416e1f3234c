/** A value as an input shows it; what is no text at all is shown as JSON, so that it is seen. */
export function writtenText(data: unknown): string {
  if (data === undefined || data === null) return '';
  return typeof data === 'string' ? data : JSON.stringify(data);
}
