import {
  blankStory,
  emptyStory,
  filledStory,
  invalidStory,
  printStory,
  readonlyStory,
} from '../support/document-stories.js';
import { without } from '../support/without.js';
import { refusedAccess } from '../support/refused-access.js';

const id = 'living-conditions-act';

export default { title: 'Документы/Акт обследования условий', tags: ['!autodocs'] };

export const Empty = emptyStory(id);

export const Filled = filledStory(id);

export const Invalid = invalidStory(id, without('actNumber'));

export const ReadOnly = readonlyStory(id);

export const Print = printStory(id);

/** The family did not let the commission in: no inspection, but witnesses and attempts. */
export const PrintRefused = printStory(id, (example) => ({
  ...example,
  ...refusedAccess,
}));

export const PrintBlank = blankStory(id);
