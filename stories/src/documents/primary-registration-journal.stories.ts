import {
  blankStory,
  emptyStory,
  filledStory,
  invalidStory,
  printStory,
  readonlyStory,
} from '../support/document-stories.js';
import { without } from '../support/without.js';

const id = 'primary-registration-journal';

export default { title: 'Документы/Запись журнала первичного учёта', tags: ['!autodocs'] };

export const Empty = emptyStory(id);

export const Filled = filledStory(id);

export const Invalid = invalidStory(id, without('informationReceivedOn'));

export const ReadOnly = readonlyStory(id);

export const Print = printStory(id);

export const PrintBlank = blankStory(id);
