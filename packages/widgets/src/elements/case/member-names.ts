import type { CaseRecord, Json } from '@semya/rules';

/** Names of the family's members by subject id, as last stated. */
export function memberNames({ statements }: CaseRecord): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { fact, subject, value, state } of statements.toSorted((one, other) =>
    one.on.localeCompare(other.on),
  ))
    if (fact === 'member.name' && state === 'stated' && value !== undefined)
      names.set(subject.id, nameOf(value));
  return names;
}

function nameOf(value: Json): string {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return '';
  const person = value as Readonly<Record<string, Json>>;
  return ['lastName', 'firstName', 'patronymic']
    .flatMap((part) => (typeof person[part] === 'string' ? [person[part]] : []))
    .join(' ');
}
