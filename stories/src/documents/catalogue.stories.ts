import { html, type TemplateResult } from 'lit';
import { catalogue, type CatalogueEntry } from '@semya/forms/documents';
import { regulationTitles } from '@semya/rules/regulations';
import { storyLink } from '../support/story-link.js';

export default { title: 'Документы/Перечень документов', tags: ['!autodocs'] };

const KINDS: Readonly<Record<CatalogueEntry['kind'], string>> = {
  journal: 'Журналы',
  card: 'Карты',
  act: 'Акты',
  agreement: 'Договоры и соглашения',
  program: 'Программы',
  plan: 'Планы',
  protocol: 'Протоколы',
  order: 'Приказы',
  report: 'Отчёты и листы наблюдения',
  notice: 'Извещения и письма',
  consent: 'Согласия',
  application: 'Заявления',
  sheet: 'Листы',
  conclusion: 'Заключения и решения',
  referral: 'Направления',
  schedule: 'Графики',
  file: 'Дела и справочные материалы',
  assessment: 'Листы оценки и анкеты',
  external: 'Выданные другими организациями',
  other: 'Прочие',
};

const row = ({ id, title, named, sources }: CatalogueEntry): TemplateResult =>
  html`<tr>
    <th scope="row">${storyLink(id, title)}</th>
    <td>${named ? 'назван' : 'следует из порядка работы'}</td>
    <td>${new Set(sources.map(({ regulation }) => regulation)).size}</td>
  </tr>`;

const kindTable = (title: string, entries: readonly CatalogueEntry[]): TemplateResult =>
  html`<table>
    <caption>
      ${title}: ${entries.length}
    </caption>
    <thead>
      <tr>
        <th scope="col">Документ</th>
        <th scope="col">В регламентах</th>
        <th scope="col">Регламентов</th>
      </tr>
    </thead>
    <tbody>
      ${entries.map(row)}
    </tbody>
  </table>`;

const countOf = (regulation: string): number =>
  catalogue.filter(({ sources }) => sources.some((source) => source.regulation === regulation))
    .length;

/** Every document with its stories, by kind; how many each regulation asks for. */
export const List = {
  name: 'Перечень документов',
  render: () =>
    html`<main>
      <h1>Перечень документов</h1>
      <p>
        Всего ${catalogue.length}, из них названо в регламентах
        ${catalogue.filter(({ named }) => named).length}.
      </p>
      <ul>
        ${[...regulationTitles].map(([id, title]) => html`<li>${title}: ${countOf(id)}</li>`)}
      </ul>
      ${Object.entries(KINDS).map(([kind, title]) => {
        const entries = catalogue.filter((entry) => entry.kind === kind);
        return entries.length === 0 ? '' : kindTable(title, entries);
      })}
    </main>`,
};
