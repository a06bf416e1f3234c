/** Words of the dialog that records an event. */
export const eventDialogTexts = {
  title: 'Записать событие',
  suggested: 'Что ждёт записи',
  groups: 'По регламенту',
  others: 'Другие события',
  back: 'К выбору события',
  on: 'Дата',
  note: 'Примечание',
  future: 'Событие не может быть позже даты решения.',
  due: (title: string, date: string): string => `${title} – до ${date}`,
  begins: (stage: string): string => `Начнётся этап «${stage}»`,
} as const;
