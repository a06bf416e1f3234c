import { html } from 'lit';
import '@semya/widgets';

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Название', description: 'Как в уставе' },
    about: { type: 'string', title: 'О чём' },
    amount: { type: 'number', title: 'Сумма', minimum: 0 },
    count: { type: 'integer', title: 'Сколько' },
    agreed: { type: 'boolean', title: 'Согласовано' },
    on: { type: 'string', format: 'date', title: 'Дата' },
    at: { type: 'string', format: 'time', title: 'Время' },
    kind: {
      type: 'string',
      title: 'Вид',
      oneOf: [
        { const: 'one', title: 'первый' },
        { const: 'two', title: 'второй' },
      ],
    },
    marks: {
      type: 'array',
      title: 'Отметки',
      uniqueItems: true,
      items: {
        oneOf: [
          { const: 'new', title: 'новое' },
          { const: 'urgent', title: 'срочное' },
        ],
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
};

const data = {
  name: 'Встреча',
  amount: 12500.5,
  on: '2026-11-23',
  kind: 'two',
  marks: ['urgent'],
  people: [{ name: 'Примеров Пример', role: 'ведущий' }],
};

export default { title: 'Элементы/Общая форма', component: 'semya-json-form' };

export const Empty = {
  render: () => html`<semya-json-form .schema=${schema} today="2026-11-23"></semya-json-form>`,
};

export const Filled = {
  render: () => html`<semya-json-form .schema=${schema} .data=${data}></semya-json-form>`,
};

export const Invalid = {
  render: () => html`<semya-json-form .schema=${schema} .data=${{ amount: -1 }}></semya-json-form>`,
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }) => {
    await canvasElement.querySelector('semya-json-form')?.showErrors();
  },
};

export const ReadOnly = {
  render: () => html`<semya-json-form .schema=${schema} .data=${data} readonly></semya-json-form>`,
};

/** The schema itself is broken: the form says so and keeps the data. */
export const Broken = {
  render: () =>
    html`<semya-json-form
      .schema=${{ type: 'object', properties: { name: { $ref: '#/definitions/nowhere' } } }}
      .data=${data}
    ></semya-json-form>`,
};
