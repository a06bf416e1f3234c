/** Words of the dialog that opens a case. */
export const registerTexts = {
  title: 'Новая семья',
  name: 'Как называть семью в списке',
  nameHint: 'Например, «Семья Примеровых»',
  regulation: 'Регламент',
  opened: 'День первой записи',
  create: 'Зарегистрировать',
  subject: {
    family: 'Дело ведётся на семью.',
    member: 'Дело ведётся на ребёнка: у одной семьи их может быть несколько.',
  },
  firstEvent: (title: string): string => `Первая запись: «${title}».`,
  noFirstEvent: 'Регламент не говорит, с чего начинается дело.',
} as const;
