import type { CatalogueEntry } from '@semya/forms/documents';

/** Stories that only the full run tests: the daily one looks at one filled form per document. */
const MATRIX = "tags: ['matrix']";

/**
 * The stories of one document: as a form in all its states, as a print, and what it is. Names and
 * ids are plain, for Storybook reads them without running the file.
 */
export function storyFile({ id, shortTitle }: CatalogueEntry, kind: string): string {
  const stories = [
    ['Filled', 'filledStory(id)', 'Форма заполнена', ''],
    ['Empty', 'emptyStory(id)', 'Форма начата из дела', MATRIX],
    ['Longest', 'filledStory(id, longest)', 'Форма с длинными ответами', MATRIX],
    ['Invalid', 'invalidStory(id, withoutFirstRequired)', 'Форма с ошибками', MATRIX],
    ['ReadOnly', 'readonlyStory(id)', 'Форма только для чтения', MATRIX],
    ['Print', 'printStory(id)', 'Печать', MATRIX],
    ['PrintBlank', 'blankStory(id)', 'Пустой бланк', MATRIX],
    ['About', 'passportStory(id)', 'О документе', MATRIX],
  ].map(([name = '', call = '', title = '', tags = '']) => {
    const parts = [`...${call}`, `name: ${quoted(title)}`, ...(tags === '' ? [] : [tags])];
    return `export const ${name} = { ${parts.join(', ')} };`;
  });
  return `/* Written by stories/build/generate.ts; changes are lost. */
import { emptyStory, filledStory, invalidStory, readonlyStory } from '../support/document-stories.js';
import { longest } from '../support/longest.js';
import { passportStory } from '../support/passport.js';
import { blankStory, printStory } from '../support/print-stories.js';
import { withoutFirstRequired } from '../support/story-document.js';

const id = ${quoted(id)};

export default { id: ${quoted(`document-${id}`)}, title: ${quoted(`Документы/${capital(kind)}/${shortTitle.replaceAll('/', '-')}`)}, tags: ['!autodocs'] };

${stories.join('\n\n')}
`;
}

const quoted = (text: string): string => `'${text.replace(/[\\']/gu, '\\$&')}'`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
