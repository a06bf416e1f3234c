/** Words of the page that lists what regions change in the documents. */
export const overlayDocs = {
  heading: '# Региональные варианты документов',
  intro:
    'Чем документ региона отличается от общей формы. Страница составлена по файлам `packages/forms/overlays`; после правки обновите её командой `npm run overlays -w @semya/forms`.',
  more: 'Регион, которого здесь нет, обходится без кода: [как добавить регион](add-region.md).',
  count: (documents: number, variants: number): string =>
    `Документов с вариантами: ${documents}, вариантов: ${variants}.`,
  base: 'Общая форма',
  title: 'называется',
  fieldTitle: (field: string): string => `«${field}» называется`,
  dropped: 'нет поля',
  added: 'есть поле',
  required: 'обязательное',
  options: (field: string): string => `«${field}»: только`,
  preset: (field: string): string => `«${field}» заполнено заранее:`,
  signatories: 'подписывают',
  approver: 'утверждает',
  nobody: 'никто не назван',
  check: 'проверка',
  print: 'в печати',
} as const;

/** Who approves and signs, by role. */
export const roleNames: Readonly<Record<string, string>> = {
  'case-manager': 'ответственный за случай специалист',
  consilium: 'консилиум',
  'department-head': 'заведующий отделением',
  director: 'директор',
  mdt: 'коллегиальный орган',
  'territorial-group': 'территориальная группа',
  'working-group': 'рабочая группа',
};
