import { html } from 'lit';
import '@semya/widgets';
import { meeting, meetingSchema } from '../support/meeting.js';

const control = (name: string, options = {}) => ({
  type: 'Control',
  scope: `#/properties/${name}`,
  options,
});

const category = (label: string, ...elements: readonly object[]) => ({
  type: 'Category',
  label,
  elements,
});

const form = (uischema: object) => () =>
  html`<semya-json-form
    .schema=${meetingSchema}
    .uischema=${uischema}
    .data=${meeting}
  ></semya-json-form>`;

const categories = [
  category('О встрече', control('name'), control('about', { multi: true }), control('kind')),
  category('Когда и где', control('on'), control('at'), control('place')),
  category('Кто', control('count'), control('people')),
];

export default { title: 'Элементы/Общая форма/Раскладки', component: 'semya-json-form' };

export const Groups = {
  name: 'Группы и строки',
  render: form({
    type: 'VerticalLayout',
    elements: [
      { type: 'Label', text: 'Заполняет секретарь в день встречи.' },
      {
        type: 'Group',
        label: 'О встрече',
        elements: [
          control('name'),
          { type: 'HorizontalLayout', elements: [control('on'), control('at')] },
        ],
      },
      {
        type: 'Group',
        label: 'Решение',
        elements: [control('kind', { format: 'radio' }), control('marks')],
      },
    ],
  }),
};

export const Tabs = {
  name: 'Вкладки',
  render: form({ type: 'Categorization', elements: categories }),
};

export const Steps = {
  name: 'Шаги',
  render: form({
    type: 'Categorization',
    elements: categories,
    options: { variant: 'stepper', showNavButtons: true },
  }),
};

export const Rules = {
  name: 'Правила показа и доступности',
  render: form({
    type: 'VerticalLayout',
    elements: [
      control('agreed'),
      {
        ...control('amount'),
        rule: {
          effect: 'ENABLE',
          condition: { scope: '#/properties/agreed', schema: { const: true } },
        },
      },
      control('kind'),
      {
        ...control('about', { multi: true }),
        rule: {
          effect: 'SHOW',
          condition: { scope: '#/properties/kind', schema: { const: 'urgent' } },
        },
      },
    ],
  }),
};
