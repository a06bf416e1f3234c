import type { EventDefinition, FactDefinition, Vocabulary } from '../contracts/vocabulary.js';

/** The vocabulary is one list of facts and one of events, kept in a file per subject. */
export function assembleVocabulary(files: Readonly<Record<string, unknown>>): Vocabulary {
  return {
    facts: collect(files, 'facts') as readonly FactDefinition[],
    events: Object.keys(files).flatMap((file) => eventsOf(file, files)),
  };
}

/** Events say of which file they are: its title groups them on screen. */
function eventsOf(
  file: string,
  files: Readonly<Record<string, unknown>>,
): readonly EventDefinition[] {
  const content = { [file]: files[file] };
  const title = (files[file] as { readonly title?: unknown } | null)?.title;
  const events = collect(content, 'events') as readonly EventDefinition[];
  return typeof title === 'string' ? events.map((event) => ({ ...event, group: title })) : events;
}

function collect(files: Readonly<Record<string, unknown>>, part: 'facts' | 'events') {
  return Object.entries(files)
    .filter(([file]) => file.startsWith(`${part}/`))
    .flatMap(([, content]) => {
      const list = (content as Readonly<Record<string, unknown>> | null)?.[part];
      return Array.isArray(list) ? (list as readonly unknown[]) : [];
    });
}
