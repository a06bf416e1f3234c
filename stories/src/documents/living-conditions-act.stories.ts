import {
  emptyStory,
  filledStory,
  invalidStory,
  readonlyStory,
} from '../support/document-stories.js';
import { blankStory, printStory } from '../support/print-stories.js';
import { refusedAccess } from '../support/refused-access.js';
import { without } from '../support/story-document.js';

const id = 'living-conditions-act';

export default {
  id: 'document-living-conditions-act',
  title: 'Документы/Акт обследования условий',
  tags: ['!autodocs'],
};

export const Empty = { ...emptyStory(id), name: 'Начат из дела' };

export const Filled = { ...filledStory(id), name: 'Заполнен' };

/** Attempts, witnesses and the next visit stand in place of the inspection. */
export const Refused = { ...filledStory(id, refusedAccess), name: 'Заполнен: в доступе отказано' };

export const Invalid = { ...invalidStory(id, without('actNumber')), name: 'С ошибками' };

export const ReadOnly = { ...readonlyStory(id), name: 'Только для чтения' };

export const Print = { ...printStory(id), name: 'Печать' };

export const PrintRefused = {
  ...printStory(id, refusedAccess),
  name: 'Печать: в доступе отказано',
};

export const PrintBlank = { ...blankStory(id), name: 'Пустой бланк' };
