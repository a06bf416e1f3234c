import { redactionTexts } from './locale/ru.js';
import type { HiddenField } from './redact-data.js';

/** A Russian sentence that names the fields that are not shown; '' when all are. */
export function describeHidden(hidden: readonly HiddenField[]): string {
  const titles = [...new Set(hidden.map(({ title }) => title).filter((title) => title !== ''))];
  return titles.length === 0 ? '' : redactionTexts.left(titles.map((title) => `«${title}»`));
}
