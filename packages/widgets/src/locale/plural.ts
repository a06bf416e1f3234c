const rules = new Intl.PluralRules('ru');

/** «1 день», «2 дня», «5 дней»: the number with the form that Russian wants for it. */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(Math.abs(count));
  return `${String(count)}\u00a0${form === 'one' ? one : form === 'few' ? few : many}`;
}
