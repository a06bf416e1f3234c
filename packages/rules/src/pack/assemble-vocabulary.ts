import type { EventDefinition, FactDefinition, Vocabulary } from '../contracts/vocabulary.js';

/** The vocabulary is one list of facts and one of events, kept in a file per subject. */
export function assembleVocabulary(files: Readonly<Record<string, unknown>>): Vocabulary {
  return {
    facts: collect(files, 'facts') as readonly FactDefinition[],
    events: collect(files, 'events') as readonly EventDefinition[],
  };
}

function collect(files: Readonly<Record<string, unknown>>, part: 'facts' | 'events') {
  return Object.entries(files)
    .filter(([file]) => file.startsWith(`${part}/`))
    .flatMap(([, content]) => {
      const list = (content as Readonly<Record<string, unknown>> | null)?.[part];
      return Array.isArray(list) ? (list as readonly unknown[]) : [];
    });
}
