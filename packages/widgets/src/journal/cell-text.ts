import type { Json } from '@semya/rules';
import { showDate } from '../locale/show-date.js';
import { journalTexts } from '../locale/journal.ru.js';
import type { JournalColumn } from './columns.js';

const words = (value: Json | undefined): string => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return Object.values(value).map(words).filter(Boolean).join(', ');
  return String(value);
};

/** An answer as the grid, the clipboard and the search see it; a value of a wrong type stays readable. */
export function cellText({ kind, options }: JournalColumn, value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  const titleOf = (chosen: Json): string =>
    options.find((option) => option.const === chosen)?.title ?? words(chosen);
  switch (kind) {
    case 'date':
      return typeof value === 'string' ? showDate(value) : words(value);
    case 'number':
    case 'integer':
      return typeof value === 'number' ? String(value).replace('.', ',') : words(value);
    case 'yes-no':
      return typeof value === 'boolean' ? journalTexts.yesNo(value) : words(value);
    case 'option':
      return titleOf(value);
    case 'options':
      return Array.isArray(value)
        ? (value as readonly Json[]).map(titleOf).join('; ')
        : words(value);
    case 'list':
      return Array.isArray(value) ? journalTexts.listed(value.length) : words(value);
    case 'name':
      return nameText(value);
    case 'text':
    case 'time':
      return words(value);
  }
}

function nameText(value: Json): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return words(value);
  const { lastName, firstName, patronymic } = value as Readonly<Record<string, Json>>;
  return [lastName, firstName, patronymic].map(words).filter(Boolean).join(' ');
}
