import {
  emptyStory,
  filledStory,
  invalidStory,
  readonlyStory,
} from '../support/document-stories.js';
import { blankStory, printStory } from '../support/print-stories.js';
import { without } from '../support/story-document.js';

const id = 'primary-registration-journal';

export default {
  id: 'document-primary-registration-journal',
  title: 'Документы/Запись журнала первичного учёта',
  tags: ['!autodocs'],
};

export const Empty = { ...emptyStory(id), name: 'Начата из дела' };

export const Filled = { ...filledStory(id), name: 'Заполнена' };

export const Invalid = {
  ...invalidStory(id, without('informationReceivedOn')),
  name: 'С ошибками',
};

export const ReadOnly = { ...readonlyStory(id), name: 'Только для чтения' };

export const Print = { ...printStory(id), name: 'Печать' };

export const PrintBlank = { ...blankStory(id), name: 'Пустой бланк' };
