/** Characters that neither a page nor a Word file may hold; tab and line feed stay. */
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** What a person typed, as it may stand on paper: line ends made alike, control characters left out. */
export const printableText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').trim();

/** Whether a value says nothing: absent, blank text, an empty list, an object of such values. */
export const isEmptyValue = (value: unknown): boolean => {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return printableText(value) === '';
  if (Array.isArray(value)) return value.every(isEmptyValue);
  return typeof value === 'object' && Object.values(value).every(isEmptyValue);
};

/** A value that no format fits (a wrong type in a draft): its words, so that nothing is lost. */
export const anyText = (value: unknown): string | undefined => {
  if (typeof value === 'string') return printableText(value) || undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const words = Object.values(value).flatMap((inner) => anyText(inner) ?? []);
  return words.length > 0 ? words.join(', ') : undefined;
};
