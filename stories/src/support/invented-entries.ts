import type { DocumentRecord } from '@semya/rules';
import { storyDocument } from './story-document.js';
import { storyDay } from './open-story-case.js';

export const journalId = 'primary-registration-journal';

const surnames = ['Вымышленная', 'Примерова', 'Образцова', 'Шаблонова', 'Условная'];
const sources = ['education', 'health', 'citizen'];

/** Entries of the journal of families, visibly invented, all different. */
export async function inventedEntries(count: number): Promise<readonly DocumentRecord[]> {
  const { definition, example } = await storyDocument(journalId);
  return Array.from({ length: count }, (_, index) => ({
    id: `entry-${String(index)}`,
    document: definition.id,
    edition: definition.edition,
    status: 'draft' as const,
    createdOn: storyDay,
    finals: [],
    data: {
      ...example,
      rowNumber: index + 1,
      source: sources[index % sources.length] ?? 'education',
      familyRepresentative: {
        lastName: surnames[index % surnames.length] ?? '',
        firstName: 'Мария',
        patronymic: 'Примеровна',
      },
      childrenCount: (index % 5) + 1,
    },
  }));
}
