import { regulationTitles } from '@semya/rules/regulations';
import { registerTexts as texts } from '../../locale/register.ru.js';

/** What is asked when a case is opened. */
export const registerSchema = {
  type: 'object',
  properties: {
    title: { type: 'string', title: texts.name, description: texts.nameHint },
    regulation: {
      type: 'string',
      title: texts.regulation,
      oneOf: [...regulationTitles].map(([id, title]) => ({ const: id, title })),
    },
    openedOn: { type: 'string', format: 'date', title: texts.opened },
  },
  required: ['title', 'regulation', 'openedOn'],
};

/** The filled form, valid by the schema. */
export interface Registration {
  readonly title: string;
  readonly regulation: string;
  readonly openedOn: string;
}
