/** A schema that has a field of every kind, and answers to it. */
export const meetingSchema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Название', description: 'Как в повестке', maxLength: 40 },
    about: { type: 'string', title: 'О чём' },
    amount: { type: 'number', title: 'Сумма', minimum: 0 },
    count: { type: 'integer', title: 'Сколько участников' },
    agreed: { type: 'boolean', title: 'Согласовано' },
    on: { type: 'string', format: 'date', title: 'Дата' },
    at: { type: 'string', format: 'time', title: 'Время' },
    kind: {
      type: 'string',
      title: 'Вид',
      oneOf: [
        { const: 'plan', title: 'плановая' },
        { const: 'urgent', title: 'срочная' },
      ],
    },
    marks: {
      type: 'array',
      title: 'Отметки',
      uniqueItems: true,
      items: {
        oneOf: [
          { const: 'new', title: 'новое' },
          { const: 'repeated', title: 'повторное' },
        ],
      },
    },
    place: {
      type: 'object',
      title: 'Место',
      properties: {
        town: { type: 'string', title: 'Населённый пункт' },
        room: { type: 'string', title: 'Кабинет' },
      },
    },
    people: {
      type: 'array',
      title: 'Участники',
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', title: 'Имя' },
          role: { type: 'string', title: 'Роль' },
        },
        required: ['name'],
      },
    },
  },
  required: ['name', 'on'],
} as const;

export const meeting = {
  name: 'Заседание рабочей группы',
  about: 'Проект программы и сроки посещений.',
  amount: 12500.5,
  count: 2,
  agreed: true,
  on: '2026-11-23',
  at: '15:30',
  kind: 'urgent',
  marks: ['repeated'],
  place: { town: 'Примерск', room: '12' },
  people: [
    { name: 'Примеров Пример', role: 'ведущий' },
    { name: 'Образцова Проба', role: 'секретарь' },
  ],
} as const;
