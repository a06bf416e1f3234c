import { html, type TemplateResult } from 'lit';
import { fieldsOf, type CompiledDocument, type FieldNode } from '@semya/forms';
import { loadRegulation, vocabulary } from '@semya/rules/regulations';
import { storyLink } from './story-link.js';
import { storyDocument } from './story-document.js';
import type { Story } from './story.js';

/** @public the stories' types name it */
export interface Passport {
  readonly document: CompiledDocument;
  /** Titles of regulations and of their clauses. */
  readonly regulations: ReadonlyMap<string, RegulationTitles>;
}

interface RegulationTitles {
  readonly title: string;
  readonly clauses: ReadonlyMap<string, string>;
}

/** What a reviewer needs beside the form: clauses, hands, links, facts, events. */
export const passportStory = (id: string): Story<Passport> => ({
  loaders: [() => open(id)],
  render: (_, { loaded }) => passport(loaded),
});

async function open(id: string): Promise<Passport> {
  const document = await storyDocument(id);
  const regulations = new Map<string, RegulationTitles>();
  for (const { regulation } of document.definition.sources) {
    const loaded = await loadRegulation(regulation);
    if (!loaded.ok) continue;
    const { title, clauses } = loaded.value;
    regulations.set(regulation, {
      title,
      clauses: new Map(clauses.map((clause) => [clause.id, clause.title])),
    });
  }
  return { document, regulations };
}

const MENTION = { explicit: 'назван', implied: 'подразумевается' } as const;

function passport({ document, regulations }: Passport): TemplateResult {
  const { definition, schema } = document;
  const facts = [...fieldsOf(schema).values()].filter((field) => field.schema['x-fact']);
  return html`<article>
    <h1>${definition.title}</h1>
    <p><code>${definition.id}</code>, редакция ${definition.edition}</p>
    <h2>Откуда</h2>
    <ul>
      ${definition.sources.map(({ regulation, clause, mention }) => {
        const known = regulations.get(regulation);
        const about = known?.clauses.get(clause) ?? '';
        return html`<li>
          ${known?.title ?? regulation}, ${clause} (${MENTION[mention]}): ${about}
        </li>`;
      })}
    </ul>
    ${(definition.rules ?? []).map(({ text }) => html`<p>${text}</p>`)}
    <h2>Кто</h2>
    <dl>
      <dt>Ведёт</dt>
      <dd>${definition.keptBy ?? 'не назван'}</dd>
      <dt>Подписывает</dt>
      <dd>${listed(definition.signedBy)}</dd>
      <dt>Утверждает</dt>
      <dd>${listed(definition.approvedBy)}</dd>
      <dt>Сколько</dt>
      <dd>${definition.cardinality}</dd>
      <dt>Чувствительность</dt>
      <dd>${definition.sensitivity}</dd>
    </dl>
    <h2>Связи</h2>
    <p>Ему предшествуют: ${definition.requires.map(link)}</p>
    <p>Из него следуют: ${definition.produces.map(link)}</p>
    <h2>Что сообщает правилам</h2>
    <ul>
      ${facts.map(factItem)}
      ${definition.events.map(({ type, on }) => html`<li>${eventTitle(type)}: <code>${on}</code></li>`)}
    </ul>
  </article>`;
}

const listed = (roles: readonly string[]): string =>
  roles.length > 0 ? roles.join(', ') : 'никто';

const link = (id: string): TemplateResult => html`${storyLink(id, id)} `;

function factItem({ path, schema }: FieldNode): TemplateResult {
  const id = schema['x-fact'];
  const title = vocabulary.facts.find((fact) => fact.id === id)?.title ?? id;
  return html`<li>${title}: <code>${path}</code></li>`;
}

const eventTitle = (type: string): string =>
  vocabulary.events.find(({ id }) => id === type)?.title ?? type;
