import {
  emptyStory,
  filledStory,
  invalidStory,
  readonlyStory,
} from '../support/document-stories.js';
import { blankStory, printStory } from '../support/print-stories.js';
import { without } from '../support/story-document.js';

const id = 'accompaniment-program';

export default {
  id: 'document-accompaniment-program',
  title: 'Документы/Программа сопровождения',
  tags: ['!autodocs'],
};

export const Empty = { ...emptyStory(id), name: 'Начата из дела' };

export const Filled = { ...filledStory(id), name: 'Заполнена' };

export const Invalid = { ...invalidStory(id, without('programNumber')), name: 'С ошибками' };

export const ReadOnly = { ...readonlyStory(id), name: 'Только для чтения' };

export const Print = { ...printStory(id), name: 'Печать' };

export const PrintBlank = { ...blankStory(id), name: 'Пустой бланк' };
